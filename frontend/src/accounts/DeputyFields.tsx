import { Checkbox, Form } from "antd";
import { DayItem } from "../ui/DayItem.tsx";
import { FormGrid } from "../ui/FormGrid.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";

/** Of a new liaison: whether it is a deputy, and from which day to which (DISC-1). */
export function DeputyFields() {
  const t = useT();
  const form = Form.useFormInstance();
  const role = Form.useWatch("role", form);
  const deputy = Form.useWatch("deputy", form);
  if (role !== "LIAISON") return null;
  const required = [{ required: true }];
  return (
    <>
      <Form.Item
        name="deputy"
        valuePropName="checked"
        extra={t(
          "代理期内可代行联络员职责，不占“有且只有一名”的名额。",
          "Acts for the liaison on its days, and is not counted as one.",
        )}
      >
        <Checkbox>{t("代理联络员（限期）", "A dated deputy")}</Checkbox>
      </Form.Item>
      {deputy && (
        <FormGrid>
          <DayItem name="actsFrom" label={t("代理起始日", "First day")} rules={required} />
          <DayItem
            name="actsUntil"
            label={t("代理截止日", "Last day")}
            rules={required}
            min={today()}
          />
        </FormGrid>
      )}
    </>
  );
}
