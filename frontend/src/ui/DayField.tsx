import { DatePicker } from "antd";
import dayjs from "dayjs";
import type { ComponentProps } from "react";
import "dayjs/locale/zh-cn";
import { isDay, readDay, readMonth } from "./dayText.ts";

export interface DayFieldProps {
  id?: string;
  /** A calendar day, `YYYY-MM-DD`; or what was typed and is none, to be put right. */
  value?: string | null;
  onChange?: (day: string | null) => void;
  disabled?: boolean;
  /** A month, its value being the first day. */
  month?: boolean;
  /** The first and last days that can be chosen; without limits by default. */
  min?: string;
  max?: string;
  /** What an empty field says, where no label stands above; else how a day is written. */
  placeholder?: string;
  status?: "error";
  "aria-label"?: string;
  "aria-describedby"?: string;
}

// Shown by the first, typed by any. None may begin another: a day is taken as soon as it can be read,
// and 2024-10-1, so taken, would stand as 2024-10-01 before the 5 of 2024-10-15 is typed. Other ways
// to write one are read once the field is left.
const DAYS = ["YYYY-MM-DD", "YYYY/MM/DD", "YYYY.MM.DD", "YYYY年M月D日", "YYYYMMDD"];
const MONTHS = ["YYYY-MM", "YYYY/MM", "YYYY.MM", "YYYY年M月", "YYYYMM"];

/** The calendar lets nobody type over a text that is none of its formats; here one puts it right. */
function Typed(props: ComponentProps<"input">) {
  return <input {...props} readOnly={false} />;
}

const components = { input: Typed };

/** A day, chosen or typed; its value is the text that the server takes, or what is none. */
export function DayField({
  value,
  onChange,
  month,
  min,
  max,
  placeholder,
  ...rest
}: DayFieldProps) {
  const formats = month ? MONTHS : DAYS;
  const [shape = ""] = formats;
  const unread = value && !isDay(value) ? value : null;
  // The calendar holds days alone: what is none stands for one that cannot be chosen.
  const nowhere = max ? dayjs(max).add(1, "day") : dayjs(min).subtract(1, "day");
  const stands = value ? dayjs(value).format(shape) : "";
  const take = (typed: string) => {
    if (typed === (unread ?? stands)) return;
    const read = month ? readMonth(typed) : readDay(typed);
    onChange?.(typed.trim() === "" ? null : (read ?? typed));
  };
  return (
    <DatePicker
      {...rest}
      components={components}
      style={{ width: "100%" }}
      picker={month ? "month" : "date"}
      format={unread === null ? formats : [() => unread, ...formats]}
      placeholder={placeholder ?? shape}
      value={unread === null ? value && dayjs(value) : nowhere}
      minDate={min ? dayjs(min) : undefined}
      maxDate={max ? dayjs(max) : undefined}
      onBlur={({ target }) => take((target as HTMLInputElement).value)}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        // Enter takes the typed day; it must not send the form as well.
        event.preventDefault();
        take((event.target as HTMLInputElement).value);
      }}
      onChange={(day) =>
        onChange?.(day ? dayjs(day).format(month ? "YYYY-MM-01" : "YYYY-MM-DD") : null)
      }
    />
  );
}
