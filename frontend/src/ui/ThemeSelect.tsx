import { type Text, useT } from "./language.ts";
import styles from "./ThemeSelect.module.css";
import { setTheme, type Theme, useTheme } from "./theme.ts";

const names: Record<Theme, Text> = {
  system: ["跟随系统", "System"],
  light: ["浅色", "Light"],
  dark: ["深色", "Dark"],
};

const themes = ["system", "light", "dark"] as const;

/** Where the reader chooses the look: 外观. It takes the colour of what it stands on. */
export function ThemeSelect() {
  const t = useT();
  const theme = useTheme();
  return (
    <select
      className={styles.select}
      aria-label={t("外观", "Appearance")}
      value={theme}
      onChange={({ target }) => {
        const found = themes.find((one) => one === target.value);
        if (found) setTheme(found);
      }}
    >
      {themes.map((one) => (
        <option key={one} value={one}>
          {t(...names[one])}
        </option>
      ))}
    </select>
  );
}
