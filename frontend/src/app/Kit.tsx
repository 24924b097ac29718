import { App as AntApp, ConfigProvider } from "antd";
import type { Locale } from "antd/es/locale";
import enUS from "antd/es/locale/en_US";
import zhCN from "antd/es/locale/zh_CN";
import dayjs from "dayjs";
import type { ReactNode } from "react";
import { useLanguage } from "../ui/language.ts";
import { useScheme } from "../ui/theme.ts";
import { kitTheme } from "./kitTheme.ts";

const LOCALES = { zh: readAsShown(zhCN), en: readAsShown(enUS) };

/** The component kit, around whatever is made of it: it is loaded with the first such thing. */
export function Kit({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const scheme = useScheme();
  dayjs.locale(language === "zh" ? "zh-cn" : "en");
  return (
    <ConfigProvider
      locale={LOCALES[language]}
      theme={kitTheme(scheme)}
      button={{ autoInsertSpace: false }}
    >
      <AntApp>{children}</AntApp>
    </ConfigProvider>
  );
}

/** The calendar's year and month are read out as they stand there, not as what they open. */
function readAsShown(locale: Locale): Locale {
  const { DatePicker } = locale;
  if (!DatePicker) return locale;
  const lang = { ...DatePicker.lang, yearSelect: "", monthSelect: "", decadeSelect: "" };
  return { ...locale, DatePicker: { ...DatePicker, lang } };
}
