import { Checkbox, Form, Input, Select } from "antd";
import { choicesOf } from "../ui/choices.ts";
import { FormGrid, Wide } from "../ui/FormGrid.tsx";
import { KeywordsItem } from "../ui/KeywordsItem.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { TakenUpResult } from "./TakenUpResult.tsx";
import { kindText, secrecyText } from "./words.ts";

const required = [{ required: true }];

/** What it is. */
export function BasicsFields() {
  const t = useT();
  return (
    <Panel>
      <FormGrid>
        <Wide>
          <Form.Item name="title" label={t("成果名称", "Title")} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <TakenUpResult />
        </Wide>
        <Form.Item name="kind" label={t("成果类型", "Kind")} rules={required}>
          <Select options={choicesOf(kindText)} />
        </Form.Item>
        <Form.Item
          name="secrecy"
          label={t("成果密级", "Secrecy")}
          rules={required}
          extra={t("涉密成果不得在本平台登记。", "Classified results do not belong here.")}
        >
          <Select options={choicesOf(secrecyText)} />
        </Form.Item>
        <Wide>
          <Form.Item name="summary" label={t("成果简介", "Summary")} rules={required}>
            <Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} maxLength={5000} showCount />
          </Form.Item>
        </Wide>
        <Wide>
          <KeywordsItem label={t("关键词", "Keywords")} />
        </Wide>
        <Wide>
          <Form.Item name="unclassifiedDeclared" valuePropName="checked">
            <Checkbox>
              {t(
                "非涉密承诺：本单位承诺所登记内容不涉及国家秘密。",
                "We declare that nothing in this registration is a state secret.",
              )}
            </Checkbox>
          </Form.Item>
        </Wide>
      </FormGrid>
    </Panel>
  );
}
