// The look that the reader chose (src/ui/theme.ts), before anything is drawn: none flashes by.
try {
  const chosen = localStorage.getItem("theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // A browser that refuses storage follows its system.
}
