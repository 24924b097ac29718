import { RouterProvider } from "@tanstack/react-router";
import { App as AntApp, ConfigProvider, type ThemeConfig } from "antd";
import enUS from "antd/es/locale/en_US";
import zhCN from "antd/es/locale/zh_CN";
import dayjs from "dayjs";
import { useMemo } from "react";
import { Provider } from "urql";
import { useLanguage } from "../ui/language.ts";
import { makeClient } from "./client.ts";
import { router } from "./router.tsx";

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

export function App() {
  const language = useLanguage();
  const client = useMemo(() => makeClient(language), [language]);
  dayjs.locale(language === "zh" ? "zh-cn" : "en");
  return (
    <ConfigProvider
      locale={language === "zh" ? zhCN : enUS}
      theme={theme}
      button={{ autoInsertSpace: false }}
    >
      <AntApp>
        <Provider value={client}>
          <RouterProvider router={router} />
        </Provider>
      </AntApp>
    </ConfigProvider>
  );
}
