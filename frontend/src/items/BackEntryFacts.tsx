import { FileLink, type FileLinkFields } from "../files/FileLink.tsx";
import type { EnumOf, FragmentOf } from "../graphql.ts";
import { FieldList } from "../ui/FieldList.tsx";
import type { UserError } from "../ui/formErrors.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import type { Written } from "../ui/useWrite.ts";
import { type BackEntryAsked, BackEntryDialog } from "./BackEntryDialog.tsx";
import { backEntryText, backEntryTone } from "./words.ts";

interface BackEntryFactsProps<P extends { userErrors: readonly UserError[] }> {
  row: {
    backState: EnumOf<"BackEntry"> | null;
    backOn: string | null;
    backReason: string | null;
    backProof: FragmentOf<typeof FileLinkFields> | null;
    viewerCanBackEnter: boolean;
  };
  /** What the original day is the day of. */
  dayLabel: string;
  ask: (asked: BackEntryAsked) => Promise<Written<P>>;
  onChanged: () => void;
}

/** The wish that a record counts in its own year, as far as it has come; nothing where none is. */
export function BackEntryFacts<P extends { userErrors: readonly UserError[] }>({
  row,
  dayLabel,
  ask,
  onChanged,
}: BackEntryFactsProps<P>) {
  const t = useT();
  const { backState: state, backProof, viewerCanBackEnter } = row;
  if (!state && !viewerCanBackEnter) return null;
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
            { label: dayLabel, value: row.backOn },
            {
              label: t("证明材料", "Proof of that day"),
              value: backProof && <FileLink file={backProof} />,
            },
            {
              label:
                state === "REFUSED"
                  ? t("不予补录理由", "Refused because")
                  : t("补录说明", "Why it comes late"),
              value: row.backReason,
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
      {viewerCanBackEnter && (
        <div style={{ marginTop: 12 }}>
          <BackEntryDialog dayLabel={dayLabel} ask={ask} onDone={onChanged} />
        </div>
      )}
    </Panel>
  );
}
