import { Form, Input } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { useT } from "../ui/language.ts";
import { checkJson, type GrantedValues } from "./clientValues.ts";
import { GrantPreview } from "./GrantPreview.tsx";
import styles from "./GrantTree.module.css";
import { GrantType } from "./GrantType.tsx";
import { type GrantableType, GrantableTypesQuery, sought } from "./grantable.ts";

/** What an API client may read, picked from the schema, and what its partner would see. */
export function GrantFields() {
  const t = useT();
  return (
    <>
      <Form.Item
        name="grant"
        label={t("授权范围", "What it may read")}
        required
        rules={[{ validator: checkGrant }]}
      >
        <GrantTree />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => <GrantPreview grant={getFieldValue("grant") ?? []} />}
      </Form.Item>
    </>
  );
}

interface GrantTreeProps {
  id?: string;
  value?: readonly GrantedValues[];
  onChange?: (grant: GrantedValues[]) => void;
}

/** Types, and below each its fields: chosen whole, in part or not at all. */
function GrantTree({ id, value = [], onChange }: GrantTreeProps) {
  const t = useT();
  const [{ data }] = useQuery({ query: GrantableTypesQuery });
  const [typed, setTyped] = useState("");
  const all = data?.grantableTypes ?? [];
  const types = sought(all, typed);
  return (
    <section id={id} className={styles.tree} aria-label={t("授权范围", "What it may read")}>
      <div className={styles.head}>
        <Input.Search
          aria-label={t("查找类型或字段", "Find a type or field")}
          placeholder={t("查找类型或字段", "Find a type or field")}
          allowClear
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onPressEnter={(event) => event.preventDefault()}
        />
        <p role="status" className={styles.sum}>
          {summary(value, all, t)}
        </p>
      </div>
      <ul className={styles.types}>
        {types.map((type) => (
          <GrantType
            key={type.name}
            type={type}
            types={all}
            searched={typed.trim() !== ""}
            grant={value}
            onChange={(grant) => onChange?.(grant)}
          />
        ))}
      </ul>
      {data && types.length === 0 && (
        <p className={styles.none}>{t("没有符合的类型或字段。", "Nothing of that name.")}</p>
      )}
    </section>
  );
}

function summary(
  grant: readonly GrantedValues[],
  types: readonly GrantableType[],
  t: (zh: string, en: string) => string,
): string {
  const fields = grant.reduce(
    (sum, { fields: chosen = [] }) => sum + chosen.filter((name) => name !== "id").length,
    0,
  );
  const masked = grant.flatMap(({ type, fields: chosen = [] }) => {
    const known = types.find(({ name }) => name === type)?.fields ?? [];
    return known.filter((field) => field.masked && chosen.includes(field.name));
  }).length;
  const also = masked > 0 ? t(`，其中敏感字段 ${masked} 个`, `, ${masked} of them masked`) : "";
  return t(
    `已选 ${grant.length} 个类型、${fields} 个字段${also}；id 总是包括在内。`,
    `${grant.length} types and ${fields} fields chosen${also}; each has its id.`,
  );
}

/** Each row filter is JSON; what the schema says of the grant, the server knows. */
async function checkGrant(_: unknown, grant: readonly GrantedValues[] | undefined): Promise<void> {
  for (const { filter } of grant ?? []) await checkJson(_, filter);
}
