import { Form, type FormItemProps } from "antd";
import { DateField } from "./DateField.tsx";
import type { DayFieldProps } from "./DayField.tsx";
import { isDay } from "./dayText.ts";
import { inLanguage } from "./language.ts";

export type Limits = Pick<DayFieldProps, "min" | "max" | "month">;

interface DayItemProps extends Omit<FormItemProps, "children">, Limits {
  "aria-label"?: string;
}

/** A day in a form. What was typed and is none, or lies beyond the limits, stays, and is said. */
export function DayItem({ rules = [], min, max, month, ...rest }: DayItemProps) {
  const { "aria-label": label, ...item } = rest;
  return (
    <Form.Item {...item} rules={[...rules, dayWithin({ min, max, month })]}>
      <DateField
        {...(label ? { "aria-label": label } : {})}
        {...(min ? { min } : {})}
        {...(max ? { max } : {})}
        {...(month ? { month } : {})}
      />
    </Form.Item>
  );
}

function dayWithin(limits: Limits) {
  return {
    validator: (_: unknown, day: string | null | undefined) => {
      const wrong = day ? wrongWith(day, limits) : null;
      return wrong === null ? Promise.resolve() : Promise.reject(new Error(wrong));
    },
  };
}

/** Why the text is no day within the limits; null where it is one. */
export function wrongWith(day: string, { min, max, month }: Limits): string | null {
  if (!isDay(day)) {
    return month
      ? inLanguage(
          `“${day}”不是年月，请写成 2025-06。`,
          `"${day}" is no month: write it as 2025-06.`,
        )
      : inLanguage(
          `“${day}”不是日期，请写成 2025-06-30。`,
          `"${day}" is no date: write it as 2025-06-30.`,
        );
  }
  if (max && day > max) {
    return inLanguage(`“${day}”晚于 ${max}，请改正。`, `"${day}" is after ${max}: put it right.`);
  }
  if (min && day < min) {
    return inLanguage(`“${day}”早于 ${min}，请改正。`, `"${day}" is before ${min}: put it right.`);
  }
  return null;
}
