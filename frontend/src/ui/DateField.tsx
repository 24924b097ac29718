import { Input } from "antd";
import { lazy, Suspense } from "react";
import type { DayFieldProps } from "./DayField.tsx";

// The calendar is a tenth of what a page loads: it comes with the first field that shows one.
const DayField = lazy(() =>
  import("./DayField.tsx").then((module) => ({ default: module.DayField })),
);

/** A day, chosen or typed; its value is the text that the server takes. */
export function DateField(props: DayFieldProps) {
  return (
    <Suspense
      fallback={
        <Input id={props.id} aria-label={props["aria-label"]} disabled value={props.value ?? ""} />
      }
    >
      <DayField {...props} />
    </Suspense>
  );
}
