import { useId, useState } from "react";
import { DateField } from "./DateField.tsx";
import styles from "./DayFilter.module.css";
import { type Limits, wrongWith } from "./DayItem.tsx";

interface DayFilterProps extends Limits {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** A day that rows are filtered by; what was typed and is none stays, is said, and filters nothing. */
export function DayFilter({ label, value, onChange, ...limits }: DayFilterProps) {
  const id = useId();
  const [unread, setUnread] = useState<string | null>(null);
  const wrong = unread && wrongWith(unread, limits);
  const take = (day: string | null) => {
    const isWrong = day !== null && wrongWith(day, limits) !== null;
    setUnread(isWrong ? day : null);
    if (!isWrong) onChange(day ?? undefined);
  };
  return (
    <div>
      <DateField
        aria-label={label}
        placeholder={label}
        value={unread ?? value ?? null}
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
