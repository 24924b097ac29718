import { DatePicker } from "antd";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";

export interface DayFieldProps {
  id?: string;
  /** A calendar day, `YYYY-MM-DD`. */
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
  "aria-label"?: string;
}

// Shown by the first, typed by any. None may begin another: a day is taken as soon as it can be read,
// and 2024-10-1, so taken, would stand as 2024-10-01 before the 5 of 2024-10-15 is typed.
const DAYS = ["YYYY-MM-DD", "YYYY/MM/DD", "YYYY.MM.DD", "YYYY年M月D日", "YYYYMMDD"];
const MONTHS = ["YYYY-MM", "YYYY/MM", "YYYY.MM", "YYYY年M月", "YYYYMM"];

/** A day, chosen or typed; its value is the text that the server takes. */
export function DayField({
  value,
  onChange,
  month,
  min,
  max,
  placeholder,
  ...rest
}: DayFieldProps) {
  return (
    <DatePicker
      {...rest}
      style={{ width: "100%" }}
      picker={month ? "month" : "date"}
      format={month ? MONTHS : DAYS}
      placeholder={placeholder ?? (month ? "YYYY-MM" : "YYYY-MM-DD")}
      value={value ? dayjs(value) : null}
      minDate={min ? dayjs(min) : undefined}
      maxDate={max ? dayjs(max) : undefined}
      onKeyDown={(event) => {
        // Enter takes the typed day; it must not send the form as well.
        if (event.key === "Enter") event.preventDefault();
      }}
      onChange={(day) =>
        onChange?.(day ? dayjs(day).format(month ? "YYYY-MM-01" : "YYYY-MM-DD") : null)
      }
    />
  );
}
