import { Button, Checkbox } from "antd";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import type { GrantedValues } from "./clientValues.ts";
import styles from "./GrantTree.module.css";
import { descriptionOf, type GrantableField, lacking } from "./grantable.ts";
import { fieldName } from "./grantNames.ts";

interface GrantFieldProps {
  type: string;
  field: GrantableField;
  grant: readonly GrantedValues[];
  chosen: boolean;
  onChoose: (on: boolean) => void;
  /** Grants a type that the field shows, too. */
  onAlso: (type: string) => void;
}

/** One field, with what is to be known before it is granted. */
export function GrantField({ type, field, grant, chosen, onChoose, onAlso }: GrantFieldProps) {
  const t = useT();
  const { name, masked, shows, cost, refusal } = field;
  const description = descriptionOf(field);
  const missing = chosen ? lacking(field, grant) : [];
  return (
    <li className={styles.field}>
      <Checkbox
        checked={chosen}
        disabled={refusal !== null}
        onChange={({ target }) => onChoose(target.checked)}
      >
        <span className={styles.hidden}>{type}.</span>
        <code>{name}</code>
        {t(` ${fieldName(type, name)}`, "")}
      </Checkbox>
      {masked && <StatusTag tone="warn">{t("敏感", "Masked")}</StatusTag>}
      {refusal !== null && (
        <span className={styles.said}>
          {t(`不能授权：${refusal}`, `Not grantable: ${refusal}`)}
        </span>
      )}
      {refusal === null && shows.length > 0 && (
        <span className={styles.said}>→ {shows.join(" / ")}</span>
      )}
      {refusal === null && cost > 1 && (
        <span className={styles.said}>{t(`成本 ${cost}`, `Cost ${cost}`)}</span>
      )}
      {description && <p className={styles.about}>{description}</p>}
      {missing.length > 0 && (
        <p className={styles.missing}>
          {t(`须同时授权 ${missing.join(" / ")}：`, "One of these is to be granted with it: ")}
          {missing.map((also) => (
            <Button key={also} size="small" onClick={() => onAlso(also)}>
              {t(`一并授权 ${also}`, `Grant ${also} too`)}
            </Button>
          ))}
        </p>
      )}
    </li>
  );
}
