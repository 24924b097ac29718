import { useEffect } from "react";
import { useLanguage } from "./language.ts";

/** The window is called by what it shows. */
export function useTitle(title: string) {
  const language = useLanguage();
  useEffect(() => {
    document.title = language === "zh" ? `${title} · 转化` : `${title} · Zhuanhua`;
  }, [title, language]);
}
