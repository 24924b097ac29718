import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { FileLink, type FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, readFragment } from "../graphql.ts";
import { ItemLink, ItemLinkFields } from "../items/ItemLink.tsx";
import { itemKindText } from "../items/words.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { showDay } from "../ui/format.ts";
import type { UserError } from "../ui/formErrors.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { ReasonField } from "../ui/ReasonField.tsx";
import type { Written } from "../ui/useWrite.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import styles from "./WaitingEntry.module.css";

interface WaitingEntryProps<P extends { userErrors: readonly UserError[] }> {
  item: FragmentOf<typeof ItemLinkFields>;
  reporter: string;
  /** Where it can be read, if that is not its item. */
  record?: ReactNode;
  /** The day that the platform saw. */
  entered: { label: string; at: string | null };
  original: { label: string; on: string | null };
  proof: FragmentOf<typeof FileLinkFields> | null;
  reason: string | null;
  /** Why it cannot be approved yet. */
  hindered?: string;
  approve: () => Promise<Written<P>>;
  refuse: (reason: string) => Promise<Written<P>>;
  onDecided: () => void;
}

/** One record that waits: both days, the proof, and what is decided about it. */
export function WaitingEntry<P extends { userErrors: readonly UserError[] }>({
  item,
  reporter,
  record,
  entered,
  original,
  proof,
  reason,
  hindered,
  approve,
  refuse,
  onDecided,
}: WaitingEntryProps<P>) {
  const t = useT();
  const { title, itemKind } = readFragment(ItemLinkFields, item);
  const [asked, setAsked] = useState<"approve" | "refuse" | null>(null);
  const dialog = { onClose: () => setAsked(null), onDone: onDecided };
  return (
    <Panel
      title={title}
      extra={
        <div className={styles.actions}>
          <Button onClick={() => setAsked("refuse")}>{t("不予补录", "Refuse")}</Button>
          <Button
            type="primary"
            disabled={hindered !== undefined}
            onClick={() => setAsked("approve")}
          >
            {t("批准", "Approve")}
          </Button>
        </div>
      }
    >
      {hindered && <p className={styles.hindered}>{hindered}</p>}
      <FieldList
        fields={[
          { label: original.label, value: original.on },
          { label: entered.label, value: showDay(entered.at) },
          { label: t("类型", "Kind"), value: t(...itemKindText[itemKind]) },
          { label: t("首报单位", "First reporter"), value: reporter },
          { label: t("记录", "Record"), value: record ?? <ItemLink item={item} /> },
          { label: t("证明材料", "Proof of that day"), value: proof && <FileLink file={proof} /> },
          { label: t("补录说明", "Why it comes late"), value: reason, wide: true },
        ]}
      />
      <WriteDialog
        open={asked === "approve"}
        title={t("批准历史补录", "Approve the back-entry")}
        okText={t("确认批准", "Approve it")}
        success={t("已批准。", "Approved.")}
        write={approve}
        {...dialog}
      >
        <p>
          {t(
            `「${title}」将按 ${original.on} 计入相应年度。`,
            `"${title}" will count in the year of ${original.on}.`,
          )}
        </p>
      </WriteDialog>
      <WriteDialog
        open={asked === "refuse"}
        title={t("不予补录", "Refuse the back-entry")}
        okText={t("确认不予补录", "Refuse it")}
        danger
        success={t(
          "不予补录，仍按平台上的日期计入。",
          "Refused; it counts by its day on the platform.",
        )}
        write={({ reason }: { reason: string }) => refuse(reason)}
        {...dialog}
      >
        <ReasonField label={t("不予补录理由", "Reason")} />
      </WriteDialog>
    </Panel>
  );
}
