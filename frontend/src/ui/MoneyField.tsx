import { InputNumber } from "antd";
import { inLanguage, useT } from "./language.ts";
import styles from "./MoneyField.module.css";

interface MoneyFieldProps {
  id?: string;
  /** Decimal yuan as text: amounts never pass through a float. */
  value?: string | null;
  onChange?: (yuan: string | null) => void;
  "aria-label"?: string;
}

/** An amount in yuan, typed exactly; large ones are also read out in 万元. */
export function MoneyField({ value, onChange, ...rest }: MoneyFieldProps) {
  const t = useT();
  return (
    <div>
      <InputNumber<string>
        {...rest}
        stringMode
        min="0"
        precision={2}
        parser={plain}
        controls={false}
        style={{ width: "100%" }}
        suffix={t("元", "yuan")}
        value={value ?? null}
        onChange={(yuan) => onChange?.(yuan === null || yuan === "" ? null : String(yuan))}
      />
      <div className={styles.hint}>{inWan(value)}</div>
    </div>
  );
}

/** Digits typed full width, or with commas between the thousands, are the same amount. */
function plain(typed: string | undefined): string {
  return (typed ?? "").normalize("NFKC").replace(/[,\s]/g, "");
}

function inWan(value: string | null | undefined): string {
  const yuan = Number(value ?? 0);
  if (!Number.isFinite(yuan) || yuan < 10_000) return "";
  const wan = (yuan / 10_000).toLocaleString(undefined, { maximumFractionDigits: 6 });
  return inLanguage(`合 ${wan} 万元`, `${wan} × 10,000 yuan`);
}
