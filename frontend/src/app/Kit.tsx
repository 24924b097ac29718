import { App as AntApp, ConfigProvider } from "antd";
import enUS from "antd/es/locale/en_US";
import zhCN from "antd/es/locale/zh_CN";
import dayjs from "dayjs";
import type { ReactNode } from "react";
import { useLanguage } from "../ui/language.ts";
import { useScheme } from "../ui/theme.ts";
import { kitTheme } from "./kitTheme.ts";

/** The component kit, around whatever is made of it: it is loaded with the first such thing. */
export function Kit({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const scheme = useScheme();
  dayjs.locale(language === "zh" ? "zh-cn" : "en");
  return (
    <ConfigProvider
      locale={language === "zh" ? zhCN : enUS}
      theme={kitTheme(scheme)}
      button={{ autoInsertSpace: false }}
    >
      <AntApp>{children}</AntApp>
    </ConfigProvider>
  );
}
