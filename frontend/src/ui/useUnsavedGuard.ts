import { useBlocker } from "@tanstack/react-router";
import { useCallback, useRef } from "react";
import { inLanguage } from "./language.ts";

/** Asks before leaving a form with something typed in it that is kept nowhere. */
export function useUnsavedGuard(): { typed: () => void; saved: () => void } {
  const dirty = useRef(false);
  useBlocker({
    // A list inside the form turns its pages through the history; that leaves nothing.
    shouldBlockFn: ({ current, next }) =>
      dirty.current &&
      current.pathname !== next.pathname &&
      !window.confirm(
        inLanguage("填写的内容尚未保存，确定离开吗？", "What you typed is not saved. Leave?"),
      ),
    enableBeforeUnload: () => dirty.current,
  });
  const typed = useCallback(() => {
    dirty.current = true;
  }, []);
  const saved = useCallback(() => {
    dirty.current = false;
  }, []);
  return { typed, saved };
}
