import { useState } from "react";
import { useLanguage } from "./language.ts";

/**
 * State that holds what was said in words: `nothing` in any other language than theirs. What cannot
 * be asked anew is dropped rather than left standing in the other language.
 */
export function useSaid<Said>(nothing: Said): [Said, (said: Said) => void] {
  const language = useLanguage();
  const [held, setHeld] = useState({ language, said: nothing });
  // Of the language in which it was asked for: an answer may come after the switch.
  const say = (said: Said) => setHeld({ language, said });
  return [held.language === language ? held.said : nothing, say];
}
