import { useState } from "react";
import { currentLanguage, useLanguage } from "./language.ts";

/**
 * State that holds what was said in words: `nothing` in any other language than theirs. What cannot
 * be asked anew is dropped rather than left standing in the other language.
 */
export function useSaid<Said>(nothing: Said): [Said, (said: Said) => void] {
  const language = useLanguage();
  const [held, setHeld] = useState({ language, said: nothing });
  // An answer that comes after the switch is shown all the same: silence would tell less.
  const say = (said: Said) => setHeld({ language: currentLanguage(), said });
  return [held.language === language ? held.said : nothing, say];
}
