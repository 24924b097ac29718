import { Button, Form, Input, Select } from "antd";
import { FileField, fileSettled } from "../files/FileField.tsx";
import { DayItem } from "../ui/DayItem.tsx";
import { FormRow } from "../ui/FormGrid.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import type { EvidenceKind } from "./ClausePart.ts";

/** The pieces of evidence that the clause takes, as many as there are. */
export function EvidenceFields({ kinds }: { kinds: readonly EvidenceKind[] }) {
  const t = useT();
  const form = Form.useFormInstance();
  const needs = (place: number, what: EvidenceKind["requires"][number]) => {
    const kind = form.getFieldValue(["evidence", place, "kind"]);
    return kinds.find(({ code }) => code === kind)?.requires.includes(what) ?? false;
  };
  const required = [{ required: true }];
  return (
    <Panel title={t("证明材料", "Evidence")}>
      <Form.List name="evidence">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <FormRow
                key={key}
                inputs="four"
                below={
                  <Form.Item
                    name={[name, "file"]}
                    label={t("附件", "File")}
                    rules={[fileSettled]}
                    validateTrigger={false}
                  >
                    <FileField />
                  </Form.Item>
                }
                remove={
                  <Button
                    onClick={() => remove(name)}
                    aria-label={t(`删除证明材料 ${name + 1}`, `Remove piece ${name + 1}`)}
                  >
                    {t("删除", "Remove")}
                  </Button>
                }
              >
                <Form.Item name={[name, "kind"]} label={t("材料类型", "Kind")} rules={required}>
                  <Select options={kinds.map(({ code, label }) => ({ value: code, label }))} />
                </Form.Item>
                <Form.Item name={[name, "title"]} label={t("材料名称", "Title")} rules={required}>
                  <Input maxLength={200} />
                </Form.Item>
                <Form.Item
                  name={[name, "number"]}
                  label={t("文号或编号", "Number")}
                  required={needs(name, "NUMBER")}
                >
                  <Input maxLength={100} />
                </Form.Item>
                <DayItem
                  name={[name, "date"]}
                  label={t("材料日期", "Dated")}
                  required={needs(name, "DATE")}
                  max={today()}
                />
              </FormRow>
            ))}
            <Button onClick={() => add({ kind: kinds.length === 1 ? kinds[0]?.code : undefined })}>
              {t("添加证明材料", "Add a piece of evidence")}
            </Button>
          </>
        )}
      </Form.List>
    </Panel>
  );
}
