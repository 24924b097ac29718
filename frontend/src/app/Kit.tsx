import { App as AntApp, ConfigProvider, type ThemeConfig } from "antd";
import enUS from "antd/es/locale/en_US";
import zhCN from "antd/es/locale/zh_CN";
import dayjs from "dayjs";
import type { ReactNode } from "react";
import { useLanguage } from "../ui/language.ts";

const theme: ThemeConfig = {
  token: {
    colorPrimary: "#0b57b7",
    colorInfo: "#0b57b7",
    colorLink: "#0b57b7",
    colorText: "#1c2530",
    colorTextSecondary: "#4d5a68",
    colorTextDescription: "#5b6876",
    colorTextPlaceholder: "#6b7785",
    colorBorder: "#bcc6d1",
    colorError: "#b3261e",
    colorSuccess: "#1a6b3c",
    colorWarning: "#8a5300",
    colorErrorBg: "#fbecea",
    colorErrorBorder: "#e6b3ae",
    colorWarningBg: "#fdf3e0",
    colorWarningBorder: "#e5c88f",
    colorInfoBg: "#eaf1fb",
    colorInfoBorder: "#b5cdee",
    colorSuccessBg: "#e8f4ec",
    colorSuccessBorder: "#a9d3b8",
    borderRadius: 4,
    fontFamily: "var(--type)",
    wireframe: false,
    // A click while a dialog still grew landed beside its button.
    motion: false,
  },
};

/** The component kit, around whatever is made of it: it is loaded with the first such thing. */
export function Kit({ children }: { children: ReactNode }) {
  const language = useLanguage();
  dayjs.locale(language === "zh" ? "zh-cn" : "en");
  return (
    <ConfigProvider
      locale={language === "zh" ? zhCN : enUS}
      theme={theme}
      button={{ autoInsertSpace: false }}
    >
      <AntApp>{children}</AntApp>
    </ConfigProvider>
  );
}
