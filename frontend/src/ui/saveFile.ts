/** Hands the content to the browser as a file of that name. */
export function saveFile(content: Blob, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has not begun to read it when `click` returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
