import { type ThemeConfig, theme } from "antd";
import type { Scheme } from "../ui/theme.ts";

type Tokens = NonNullable<ThemeConfig["token"]>;

/** The kit's names for the colours of theme.css. */
const NAMES = {
  colorBgLayout: "ground",
  colorBgContainer: "paper",
  colorBgElevated: "raised",
  colorBgSpotlight: "headline",
  colorBgMask: "scrim",
  colorText: "ink",
  colorTextHeading: "ink",
  colorTextSecondary: "ink-soft",
  colorTextTertiary: "ink-faint",
  colorTextDescription: "ink-faint",
  colorTextPlaceholder: "ink-faint",
  colorIcon: "ink-faint",
  colorWhite: "on-fill",
  colorBorder: "edge",
  colorBorderSecondary: "line-soft",
  colorSplit: "line-soft",
  colorPrimaryBg: "link-wash",
  colorPrimaryBgHover: "link-wash",
  colorErrorBg: "bad-wash",
  colorErrorBorder: "bad-line",
  colorWarningBg: "warn-wash",
  colorWarningBorder: "warn-line",
  colorInfoBg: "link-wash",
  colorInfoBorder: "link-line",
  colorSuccessBg: "good-wash",
  colorSuccessBorder: "good-line",
} satisfies Partial<Record<keyof Tokens, string>>;

/** Of these the kit makes scales; the colours themselves stay as they are given. */
const SEEDS = {
  colorPrimary: "link",
  colorPrimaryHover: "fill-hover",
  colorPrimaryActive: "fill-hover",
  colorPrimaryText: "link",
  colorPrimaryTextHover: "fill-hover",
  colorPrimaryTextActive: "fill-hover",
  colorInfo: "link",
  colorLink: "link",
  colorLinkHover: "fill-hover",
  colorLinkActive: "fill-hover",
  colorError: "bad",
  colorErrorHover: "bad",
  colorErrorActive: "bad",
  colorErrorText: "bad",
  colorErrorTextHover: "bad",
  colorSuccess: "good",
  colorWarning: "warn",
} satisfies Partial<Record<keyof Tokens, string>>;

const made = new Map<Scheme, ThemeConfig>();

/** The kit's theme of the look in force: made once for each look, of the variables that are shown. */
export function kitTheme(scheme: Scheme): ThemeConfig {
  const found = made.get(scheme) ?? makeTheme(scheme);
  made.set(scheme, found);
  return found;
}

function makeTheme(scheme: Scheme): ThemeConfig {
  const [named, seeds] = shown(NAMES, SEEDS);
  const base = scheme === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm;
  return {
    algorithm: (given) => ({ ...base(given), ...seeds }),
    token: {
      ...seeds,
      ...named,
      borderRadius: 4,
      fontFamily: "var(--type)",
      wireframe: false,
      // A click while a dialog still grew landed beside its button.
      motion: false,
    },
  };
}

/** The variables' values as the page shows them now. */
function shown(...all: Readonly<Record<string, string>>[]): Record<string, string>[] {
  const probe = document.body.appendChild(document.createElement("i"));
  const colourOf = (variable: string) => {
    probe.style.color = `var(--${variable})`;
    return getComputedStyle(probe).color;
  };
  const found = all.map((names) =>
    Object.fromEntries(Object.entries(names).map(([token, name]) => [token, colourOf(name)])),
  );
  probe.remove();
  return found;
}
