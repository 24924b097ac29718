import { Form, Input } from "antd";
import { AccountSelect } from "../accounts/AccountSelect.tsx";
import { type ChosenFile, FileField, fileSettled } from "../files/FileField.tsx";
import { DayItem } from "../ui/DayItem.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { type RecommendedItem, RecommendedItemSelect } from "./RecommendedItemSelect.tsx";
import { RecommenderSelect } from "./RecommenderSelect.tsx";
import { useAdmitRecommended } from "./useAdmitRecommended.ts";

interface RecommendValues {
  item?: RecommendedItem;
  recommender: string;
  letter: ChosenFile;
  letterNumber: string;
  letterDated: string;
  accountable: string;
  reason: string;
}

interface RecommendDialogProps {
  open: boolean;
  /** What is recommended; where none is given, it is chosen first. */
  item?: RecommendedItem;
  onDone: () => void;
  onClose: () => void;
}

/** The letter that an item enters the service library by, and who answers for it (EVAL-2). */
export function RecommendDialog({ item: given, ...rest }: RecommendDialogProps) {
  const t = useT();
  const { run } = useAdmitRecommended();
  const required = [{ required: true }];
  const write = async ({ item = given, letter, ...values }: RecommendValues) =>
    run({
      ...values,
      ...(item ? { [item.kind]: item.id } : {}),
      version: item?.version ?? 0,
      letter: letter.id,
    });
  return (
    <WriteDialog
      title={t("重点入库推荐", "Admit by a recommendation")}
      okText={t("确认入库", "Admit")}
      success={t("已入库。", "Admitted.")}
      write={write}
      {...rest}
    >
      <p style={{ marginBottom: 12 }}>
        {given
          ? t(
              `「${given.title}」凭书面推荐函直接入库，不经评价。`,
              `"${given.title}" enters by its letter, without evaluation.`,
            )
          : t("凭书面推荐函直接入库，不经评价。", "By its letter, without evaluation.")}
      </p>
      {!given && (
        <Form.Item name="item" label={t("成果或需求", "Item")} rules={required}>
          <RecommendedItemSelect />
        </Form.Item>
      )}
      <Form.Item name="recommender" label={t("推荐单位", "Recommender")} rules={required}>
        <RecommenderSelect />
      </Form.Item>
      <Form.Item
        name="letter"
        label={t("推荐函", "Letter")}
        rules={[...required, fileSettled]}
        validateTrigger={false}
      >
        <FileField />
      </Form.Item>
      <Form.Item name="letterNumber" label={t("文号", "Number of the letter")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <DayItem
        name="letterDated"
        label={t("推荐函日期", "Letter dated")}
        rules={required}
        max={today()}
      />
      <Form.Item name="accountable" label={t("责任人", "Accountable person")} rules={required}>
        <AccountSelect roles={["CENTER_STAFF", "LIAISON"]} />
      </Form.Item>
      <ReasonField label={t("入库理由", "Reason")} />
    </WriteDialog>
  );
}
