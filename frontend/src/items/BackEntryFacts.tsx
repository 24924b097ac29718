import type { ReactNode } from "react";
import type { EnumOf } from "../graphql.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { backEntryText, backEntryTone } from "./words.ts";

interface BackEntryFactsProps {
  state: EnumOf<"BackEntry"> | null;
  on: string | null;
  reason: string | null;
  /** The proof of the day, as a link. */
  proof: ReactNode;
  dayLabel: string;
  /** What the viewer can do about it. */
  action: ReactNode;
}

/** The wish that a record counts in its own year, as far as it has come; nothing where none is. */
export function BackEntryFacts({
  state,
  on,
  reason,
  proof,
  dayLabel,
  action,
}: BackEntryFactsProps) {
  const t = useT();
  if (!state && !action) return null;
  return (
    <Panel
      title={t("历史补录", "Back-entry")}
      extra={
        state && <StatusTag tone={backEntryTone[state]}>{t(...backEntryText[state])}</StatusTag>
      }
    >
      {state ? (
        <FieldList
          fields={[
            { label: dayLabel, value: on },
            { label: t("证明材料", "Proof of that day"), value: proof },
            {
              label:
                state === "REFUSED"
                  ? t("不予补录理由", "Refused because")
                  : t("补录说明", "Why it comes late"),
              value: reason,
              wide: true,
            },
          ]}
        />
      ) : (
        <p>
          {t(
            "平台上线前已完成的记录，可申请按原日期计入相应年度，由主管部门批准。",
            "A record from before the platform may count in its own year; the lead department decides.",
          )}
        </p>
      )}
      {action && <div style={{ marginTop: 12 }}>{action}</div>}
    </Panel>
  );
}
