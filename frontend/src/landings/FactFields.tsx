import { Checkbox, Form, Input, Select } from "antd";
import { DayItem } from "../ui/DayItem.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { MoneyItem } from "../ui/MoneyItem.tsx";
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
          <FactInput fact={fact} />
          {fact.type !== "DATE" && (
            <DayItem
              name={["facts", fact.code, "on"]}
              label={t("发生日期", "Happened on")}
              className={styles.day}
              max={today()}
              aria-label={t(`${fact.label}：发生日期`, `${fact.label}: happened on`)}
            />
          )}
        </div>
      ))}
    </Panel>
  );
}

function FactInput({ fact }: { fact: FactKind }) {
  const t = useT();
  const name = ["facts", fact.code, "value"];
  if (fact.type === "MONEY") {
    const label = t(`${fact.label}（元）`, `${fact.label} (yuan)`);
    return <MoneyItem name={name} label={label} extra={fact.hint} />;
  }
  if (fact.type === "FLAG") {
    return (
      <Form.Item
        name={name}
        extra={fact.hint}
        valuePropName="checked"
        getValueFromEvent={(event) => (event.target.checked ? "true" : null)}
        getValueProps={(value) => ({ checked: value === "true" })}
      >
        <Checkbox>{fact.label}</Checkbox>
      </Form.Item>
    );
  }
  if (fact.type === "DATE") {
    return <DayItem name={name} label={fact.label} extra={fact.hint} max={today()} />;
  }
  return (
    <Form.Item name={name} label={fact.label} extra={fact.hint}>
      {inputFor(fact)}
    </Form.Item>
  );
}

function inputFor(fact: FactKind) {
  switch (fact.type) {
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
