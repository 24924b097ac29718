import { useEffect, useSyncExternalStore } from "react";
import { useLanguage } from "./language.ts";

let erroneous = 0;
const listeners = new Set<() => void>();

function add(many: number) {
  erroneous += many;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The window is called by what it shows, and says first whether something there is wrong. */
export function useTitle(title: string) {
  const language = useLanguage();
  const isErroneous = useSyncExternalStore(subscribe, () => erroneous > 0);
  useEffect(() => {
    const zh = `${isErroneous ? "错误：" : ""}${title} · 转化`;
    const en = `${isErroneous ? "Error: " : ""}${title} · Zhuanhua`;
    document.title = language === "zh" ? zh : en;
  }, [title, language, isErroneous]);
}

/** The window's title says that something is wrong, while it is. */
export function useErroneousTitle(is: boolean) {
  useEffect(() => {
    if (!is) return;
    add(1);
    return () => add(-1);
  }, [is]);
}
