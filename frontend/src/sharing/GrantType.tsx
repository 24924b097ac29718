import { Button, Checkbox, Input } from "antd";
import { useId, useState } from "react";
import { useT } from "../ui/language.ts";
import type { GrantedValues } from "./clientValues.ts";
import { GrantField } from "./GrantField.tsx";
import styles from "./GrantTree.module.css";
import {
  descriptionOf,
  type GrantableType,
  openFields,
  toBeShown,
  withFields,
} from "./grantable.ts";
import { typeName } from "./grantNames.ts";

interface GrantTypeProps {
  /** With the fields that answer what was searched. */
  type: GrantableType;
  /** All of them, whole. */
  types: readonly GrantableType[];
  searched: boolean;
  grant: readonly GrantedValues[];
  onChange: (grant: GrantedValues[]) => void;
}

/** One type: all of it, some of its fields or none, and which rows. */
export function GrantType({ type, types, searched, grant, onChange }: GrantTypeProps) {
  const t = useT();
  const id = useId();
  const whole = types.find(({ name }) => name === type.name) ?? type;
  const description = descriptionOf(type);
  const entry = grant.find((granted) => granted.type === type.name);
  const chosen = entry?.fields ?? [];
  const open = openFields(whole);
  const [opened, setOpened] = useState(entry !== undefined);
  const shown = opened || searched;
  const choose = (fields: readonly string[]) => {
    // What was found by a search and chosen is seen once the search is over.
    setOpened(true);
    onChange(withFields(grant, type.name, fields));
  };
  // What most people do not see is granted name by name.
  const usual = open.filter(({ masked, shows }) => !masked && shows.length === 0);
  return (
    <li className={styles.type}>
      <div className={styles.row}>
        <Button
          type="text"
          size="small"
          aria-expanded={shown}
          aria-controls={id}
          aria-label={t(`展开 ${type.name}`, `Open ${type.name}`)}
          disabled={searched}
          onClick={() => setOpened(!opened)}
        >
          <span aria-hidden className={shown ? styles.opened : styles.closed} />
        </Button>
        <Checkbox
          checked={chosen.length > 0 && usual.every(({ name }) => chosen.includes(name))}
          indeterminate={chosen.length > 0 && !usual.every(({ name }) => chosen.includes(name))}
          onChange={({ target }) => choose(target.checked ? usual.map(({ name }) => name) : [])}
        >
          <code>{type.name}</code>
          {t(` ${typeName(type.name)}`, "")}
        </Checkbox>
        <span className={styles.count}>
          {chosen.filter((name) => name !== "id").length} / {open.length}
        </span>
        {description && <span className={styles.said}>{description}</span>}
      </div>
      {shown && (
        <div id={id} className={styles.inside}>
          {entry && whole.filter && (
            <RowFilter
              type={whole}
              value={entry.filter}
              onChange={(filter) =>
                onChange(grant.map((g) => (g.type === type.name ? { ...g, filter } : g)))
              }
            />
          )}
          <ul className={styles.fields}>
            {type.fields
              .filter(({ name }) => name !== "id")
              .map((field) => (
                <GrantField
                  key={field.name}
                  type={type.name}
                  field={field}
                  grant={grant}
                  chosen={chosen.includes(field.name)}
                  onChoose={(on) =>
                    choose(
                      on ? [...chosen, field.name] : chosen.filter((name) => name !== field.name),
                    )
                  }
                  onAlso={(also) => {
                    const shown = types.find((known) => known.name === also);
                    if (shown) onChange(withFields(grant, also, toBeShown(shown)));
                  }}
                />
              ))}
          </ul>
        </div>
      )}
    </li>
  );
}

interface RowFilterProps {
  type: GrantableType;
  value: string | undefined;
  onChange: (filter: string) => void;
}

function RowFilter({ type, value, onChange }: RowFilterProps) {
  const t = useT();
  const id = useId();
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>
        {t(`${type.name} 的行筛选（JSON，可不填）`, `Which ${type.name} rows (JSON; optional)`)}
      </label>
      <Input.TextArea
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={4000}
      />
      <span className={styles.said}>{type.filter}</span>
    </div>
  );
}
