import { useState } from "react";
import { currentLanguage, useLanguage } from "./language.ts";

/**
 * State that holds what was said in words. In any other language than theirs it is `instead`, that
 * something was said, or `nothing`: what cannot be asked anew is dropped rather than left standing
 * in the other language.
 */
export function useSaid<Said>(nothing: Said, instead = nothing): [Said, (said: Said) => void] {
  const language = useLanguage();
  const [held, setHeld] = useState({ language, said: nothing });
  // An answer that comes after the switch is shown all the same: silence would tell less.
  const say = (said: Said) => setHeld({ language: currentLanguage(), said });
  const isOfOther = held.language !== language && held.said !== nothing;
  return [isOfOther ? instead : held.said, say];
}
