import { useEffect, useEffectEvent, useId, useState } from "react";
import { DateField } from "./DateField.tsx";
import styles from "./DayFilter.module.css";
import { type Limits, wrongWith } from "./DayItem.tsx";

interface DayFilterProps extends Limits {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** What was typed and filters nothing, and the day that it stands over. */
interface Unread {
  text: string;
  over: string | undefined;
}

/** A day that rows are filtered by; what was typed and is none stays, is said, and filters nothing. */
export function DayFilter({ label, value, onChange, ...limits }: DayFilterProps) {
  const id = useId();
  const [unread, setUnread] = useState<Unread | null>(null);
  const wrong = unread && wrongWith(unread.text, limits);
  // The address says another day by now: one went back, or on.
  if (unread && value !== undefined && value !== unread.over) setUnread(null);
  const take = (day: string | null) => {
    const isWrong = day !== null && wrongWith(day, limits) !== null;
    setUnread(isWrong ? { text: day, over: value } : null);
    onChange(isWrong || day === null ? undefined : day);
  };
  // The other end moved, and it lies within the limits now.
  const isRight = unread !== null && wrong === null;
  const takeNow = useEffectEvent(() => unread && take(unread.text));
  useEffect(() => {
    if (isRight) takeNow();
  }, [isRight]);
  return (
    <div>
      <DateField
        aria-label={label}
        placeholder={label}
        value={unread?.text ?? value ?? null}
        onChange={take}
        {...limits}
        {...(wrong ? { status: "error", "aria-describedby": id } : {})}
      />
      {wrong && (
        <p id={id} role="status" className={styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
}
