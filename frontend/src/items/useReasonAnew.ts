import { Form } from "antd";
import { useEffect, useRef } from "react";

type Matches = readonly { id: string }[] | undefined;

/** A reason speaks of the matches that were shown: when another comes up it is asked for anew. */
export function useReasonAnew(own: Matches, elsewhere: Matches) {
  const form = Form.useFormInstance();
  const shown = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!own || !elsewhere) return;
    const matches = [...own, ...elsewhere];
    const seen = shown.current;
    if (seen && matches.some((match) => !seen.has(match.id))) {
      form.setFieldValue("distinctBecause", undefined);
    }
    shown.current = new Set([...(seen ?? []), ...matches.map((match) => match.id)]);
  }, [form, own, elsewhere]);
}
