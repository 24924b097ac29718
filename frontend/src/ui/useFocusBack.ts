import { useEffect, useState } from "react";

/**
 * Once what covers the page is gone, the focus is back at what opened it, unless it has gone on to
 * somewhere else: who works by keyboard goes on from there.
 */
export function useFocusBack() {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
}
