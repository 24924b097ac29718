import { Checkbox, Form, Input, Select } from "antd";
import { DateField } from "../ui/DateField.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { MoneyField } from "../ui/MoneyField.tsx";
import { Panel } from "../ui/Page.tsx";
import type { FactKind } from "./ClausePart.ts";
import styles from "./FactFields.module.css";

/** The facts that the clause asks for: each a value, and the day on which it happened. */
export function FactFields({ facts }: { facts: readonly FactKind[] }) {
  const t = useT();
  return (
    <Panel title={t("事实", "Facts")}>
      {facts.map((fact) => (
        <div key={fact.code} className={styles.fact}>
          {fact.type === "FLAG" ? (
            <Form.Item
              name={["facts", fact.code, "value"]}
              extra={fact.hint}
              valuePropName="checked"
              getValueFromEvent={(event) => (event.target.checked ? "true" : null)}
              getValueProps={(value) => ({ checked: value === "true" })}
            >
              <Checkbox>{fact.label}</Checkbox>
            </Form.Item>
          ) : (
            <Form.Item
              name={["facts", fact.code, "value"]}
              label={
                fact.type === "MONEY"
                  ? t(`${fact.label}（元）`, `${fact.label} (yuan)`)
                  : fact.label
              }
              extra={fact.hint}
            >
              {inputFor(fact)}
            </Form.Item>
          )}
          {fact.type !== "DATE" && (
            <Form.Item
              name={["facts", fact.code, "on"]}
              label={t("发生日期", "Happened on")}
              className={styles.day}
            >
              <DateField
                max={today()}
                aria-label={t(`${fact.label}：发生日期`, `${fact.label}: happened on`)}
              />
            </Form.Item>
          )}
        </div>
      ))}
    </Panel>
  );
}

function inputFor(fact: FactKind) {
  switch (fact.type) {
    case "MONEY":
      return <MoneyField />;
    case "DATE":
      return <DateField max={today()} />;
    case "CHOICE":
      return (
        <Select
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          options={fact.choices.map(({ code, name }) => ({ value: code, label: name }))}
        />
      );
    default:
      return <Input maxLength={500} />;
  }
}
