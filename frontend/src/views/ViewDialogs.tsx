import { Form, Input } from "antd";
import type { FragmentOf, VariablesOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import styles from "./SavedViews.module.css";
import type { SavedViewFields } from "./savedViewFields.ts";
import { type SavedViewSave, useRemoveView, useRenameView, useSaveView } from "./useSavedViews.ts";

interface Dialog {
  open: boolean;
  onDone: () => void;
  onClose: () => void;
}

interface OfView extends Dialog {
  view: FragmentOf<typeof SavedViewFields>;
}

interface SaveDialogProps extends Dialog {
  /** How the list is seen now. */
  wanted: Omit<VariablesOf<typeof SavedViewSave>["input"], "name">;
}

/** Asks what a list as it is seen now is to be called. */
export function SaveDialog({ wanted, ...dialog }: SaveDialogProps) {
  const t = useT();
  const { run } = useSaveView();
  return (
    <WriteDialog
      title={t("保存视图", "Save view")}
      okText={t("保存", "Save")}
      success={t("视图已保存。", "The view is saved.")}
      write={({ name }: { name: string }) => run({ ...wanted, name })}
      {...dialog}
    >
      <p className={styles.note}>
        {t(
          "保存当前的筛选条件、列、列宽和行距；换一台电脑登录也能使用。",
          "Keeps the filters, columns, widths and density; it follows you to another computer.",
        )}
      </p>
      <NameField />
    </WriteDialog>
  );
}

/** Asks for another name of a view. */
export function RenameDialog({ view, ...dialog }: OfView) {
  const t = useT();
  const { run } = useRenameView();
  return (
    <WriteDialog
      title={t("重命名视图", "Rename the view")}
      okText={t("保存", "Save")}
      success={t("视图已重命名。", "The view is renamed.")}
      initialValues={{ name: view.name }}
      write={(values: { name: string }) => run({ id: view.id, version: view.version, ...values })}
      {...dialog}
    >
      <NameField />
    </WriteDialog>
  );
}

/** Asks whether a view is to be removed. */
export function RemoveDialog({ view, ...dialog }: OfView) {
  const t = useT();
  const { run } = useRemoveView();
  return (
    <WriteDialog
      title={t("删除视图", "Remove the view")}
      okText={t("确认删除", "Remove it")}
      danger
      success={t("视图已删除。", "The view is removed.")}
      write={() => run({ id: view.id, version: view.version })}
      {...dialog}
    >
      <p>
        {t(
          `删除视图「${view.name}」；列表中的记录不受影响。`,
          `The view “${view.name}” is removed; the records of the list stay as they are.`,
        )}
      </p>
    </WriteDialog>
  );
}

function NameField() {
  const t = useT();
  return (
    <Form.Item
      name="name"
      label={t("视图名称", "Name of the view")}
      rules={[{ required: true, whitespace: true, message: t("请填写名称", "Enter a name") }]}
    >
      <Input maxLength={50} />
    </Form.Item>
  );
}
