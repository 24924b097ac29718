import { Form, Select } from "antd";
import { AccountSelect } from "../accounts/AccountSelect.tsx";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useAssignEvaluators } from "./useAssignEvaluators.ts";

interface AssignDialogProps {
  batch: {
    id: string;
    version: number;
    terms: { minimumEvaluators: number };
    items: readonly { id: string; achievement: { title: string } | null }[];
  };
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Evaluators for all items of a batch, or for some of them. */
export function AssignDialog({ batch, open, onClose, onDone }: AssignDialogProps) {
  const t = useT();
  const { run } = useAssignEvaluators();
  return (
    <WriteDialog
      open={open}
      title={t("指派评价专家", "Assign evaluators")}
      okText={t("确认指派", "Assign")}
      success={t("已指派。", "Assigned.")}
      write={({ evaluators, items }: { evaluators: string[]; items?: string[] }) =>
        run({
          batch: batch.id,
          version: batch.version,
          evaluators,
          ...(items?.length ? { items } : {}),
        })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item
        name="evaluators"
        label={t("评价专家", "Evaluators")}
        extra={t(
          `每项成果至少 ${batch.terms.minimumEvaluators} 名；与成果有关单位的专家须回避。`,
          `At least ${batch.terms.minimumEvaluators} for each; people of the organizations concerned cannot be assigned.`,
        )}
        rules={[{ required: true, message: t("请选择评价专家", "Choose evaluators") }]}
      >
        <AccountSelect roles={["EVALUATOR"]} multiple />
      </Form.Item>
      <Form.Item
        name="items"
        label={t("成果范围", "For which achievements")}
        extra={t("不选则为本批次全部成果。", "None chosen: all of this batch.")}
      >
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={batch.items.map((item) => ({
            value: item.id,
            label: item.achievement?.title ?? item.id,
          }))}
        />
      </Form.Item>
    </WriteDialog>
  );
}
