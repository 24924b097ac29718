import { Form, Input } from "antd";
import { type ReactNode, useState } from "react";
import { useT } from "./language.ts";
import styles from "./MoneyItem.module.css";
import { grouped, readYuan, yuanText } from "./yuan.ts";

interface MoneyItemProps {
  name: string | (string | number)[];
  label: string;
  extra?: ReactNode;
  required?: boolean;
}

/**
 * An amount in yuan, written as people write it; what it means is said below it, and what cannot
 * be read is told beside it and not sent.
 */
export function MoneyItem({ name, label, extra, required = false }: MoneyItemProps) {
  const readable = {
    validator: (_: unknown, value: string | null | undefined) => {
      const read = readYuan(value ?? "");
      return read && "wrong" in read ? Promise.reject(new Error(read.wrong)) : Promise.resolve();
    },
  };
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={[{ required }, readable]}
      validateTrigger="onBlur"
    >
      <MoneyInput />
    </Form.Item>
  );
}

interface MoneyInputProps {
  id?: string;
  /** Decimal yuan as text, amounts never pass through a float; or what was typed, unreadable. */
  value?: string | null;
  onChange?: (yuan: string | null) => void;
  onBlur?: () => void;
}

function MoneyInput({ value, onChange, onBlur, ...rest }: MoneyInputProps) {
  const t = useT();
  // While it is written it stays as written; then it reads as the amount that it means.
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const read = readYuan(text);
    if (read === null) onChange?.(null);
    else onChange?.("yuan" in read ? read.yuan : text);
  };
  return (
    <div>
      <Input
        {...rest}
        autoComplete="off"
        suffix={t("元", "yuan")}
        value={typed ?? shown(value)}
        onChange={({ target }) => type(target.value)}
        onBlur={() => {
          setTyped(null);
          onBlur?.();
        }}
      />
      <div className={styles.hint} aria-live="polite">
        {meaning(value, typed)}
      </div>
    </div>
  );
}

function shown(value: string | null | undefined): string {
  const read = readYuan(value ?? "");
  return read && "yuan" in read ? grouped(read.yuan) : (value ?? "");
}

/** The amount in words, where they say more than its digits do. */
function meaning(value: string | null | undefined, typed: string | null): string {
  const read = readYuan(value ?? "");
  if (!read || "wrong" in read) return "";
  const text = yuanText(read.yuan);
  const plain = typed === null || /^[\d.,\s]*$/.test(typed);
  return plain && !text.includes("（") && !text.includes("(") ? "" : `= ${text}`;
}
