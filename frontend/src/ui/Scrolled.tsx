import type { ReactNode } from "react";

interface ScrolledProps {
  label: string;
  className: string | undefined;
  children: ReactNode;
}

/** What is longer than its place, and scrolls there: by keyboard too. */
export function Scrolled({ label, className, children }: ScrolledProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by keyboard
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
