import { Button, Form, Input } from "antd";
import { FileField, fileSettled } from "../files/FileField.tsx";
import { FormRow } from "../ui/FormGrid.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";

/** The documents that show what the achievement is, as many as there are. */
export function MaterialFields() {
  const t = useT();
  return (
    <Panel title={t("成果材料", "Materials")}>
      <p style={{ marginBottom: 12 }}>
        {t(
          "上传技术说明、检测报告、样机照片等；评价专家评审时会看到这些材料。",
          "Send a description, test reports, pictures …; evaluators read them while they score.",
        )}
      </p>
      <Form.List name="materials">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <FormRow
                key={key}
                inputs="two"
                remove={
                  <Button
                    onClick={() => remove(name)}
                    aria-label={t(`删除材料 ${name + 1}`, `Remove document ${name + 1}`)}
                  >
                    {t("删除", "Remove")}
                  </Button>
                }
              >
                <Form.Item
                  name={[name, "title"]}
                  label={t("材料名称", "Name")}
                  rules={[
                    {
                      required: true,
                      message: t(
                        `请填写材料 ${name + 1} 的名称`,
                        `Fill in the name of document ${name + 1}`,
                      ),
                    },
                  ]}
                >
                  <Input maxLength={200} />
                </Form.Item>
                <Form.Item
                  name={[name, "file"]}
                  label={t("材料文件", "File")}
                  rules={[
                    {
                      required: true,
                      message: t(
                        `请上传材料 ${name + 1} 的文件`,
                        `Send the file of document ${name + 1}`,
                      ),
                    },
                    fileSettled,
                  ]}
                  validateTrigger={false}
                >
                  <FileField />
                </Form.Item>
              </FormRow>
            ))}
            <Button onClick={() => add({})}>{t("添加材料", "Add a document")}</Button>
          </>
        )}
      </Form.List>
    </Panel>
  );
}
