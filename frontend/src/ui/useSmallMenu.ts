import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";

/**
 * A few choices under a button, open until one is taken, the focus leaves, or Escape is pressed,
 * which gives the focus back to the button. `within` belongs on what holds both.
 */
export function useSmallMenu<Button extends HTMLElement>() {
  const [open, setOpen] = useState(false);
  const button = useRef<Button>(null);
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return { open, setOpen, button, within: { onBlur, onKeyDown } };
}
