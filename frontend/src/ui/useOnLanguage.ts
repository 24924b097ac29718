import { useEffect, useEffectEvent, useRef } from "react";
import { useLanguage } from "./language.ts";

/** Acts once the reader has switched the language and the page stands in it. */
export function useOnLanguage(act: () => void) {
  const language = useLanguage();
  const before = useRef(language);
  const switched = useEffectEvent(act);
  useEffect(() => {
    if (before.current === language) return;
    before.current = language;
    switched();
  }, [language]);
}
