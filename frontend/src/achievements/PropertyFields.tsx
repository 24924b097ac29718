import { Button, Form, Input, Select } from "antd";
import { choicesOf } from "../ui/choices.ts";
import { FormRow } from "../ui/FormGrid.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { ipText } from "./words.ts";

/** The rights in the achievement, as many as there are. */
export function PropertyFields() {
  const t = useT();
  const required = [{ required: true }];
  return (
    <Panel title={t("知识产权", "Intellectual property")}>
      <Form.List name="intellectualProperties">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <FormRow
                key={key}
                inputs="three"
                remove={
                  <Button
                    onClick={() => remove(name)}
                    aria-label={t(`删除知识产权 ${name + 1}`, `Remove right ${name + 1}`)}
                  >
                    {t("删除", "Remove")}
                  </Button>
                }
              >
                <Form.Item name={[name, "kind"]} label={t("类别", "Kind")} rules={required}>
                  <Select options={choicesOf(ipText)} />
                </Form.Item>
                <Form.Item name={[name, "number"]} label={t("编号", "Number")} rules={required}>
                  <Input maxLength={60} />
                </Form.Item>
                <Form.Item name={[name, "title"]} label={t("名称", "Title")}>
                  <Input maxLength={200} />
                </Form.Item>
              </FormRow>
            ))}
            <Button onClick={() => add({ kind: "INVENTION" })}>
              {t("添加知识产权", "Add a right")}
            </Button>
          </>
        )}
      </Form.List>
    </Panel>
  );
}
