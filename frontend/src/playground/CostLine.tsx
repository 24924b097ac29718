import { useT } from "../ui/language.ts";
import { numberText } from "../ui/numberText.ts";
import type { Charge, Remaining } from "./asking.ts";
import styles from "./Playground.module.css";

/** What the last query cost, and what may still be asked for. */
export function CostLine({ charge }: { charge: Charge | null }) {
  const t = useT();
  return (
    <p className={styles.cost} role="status" aria-label={t("查询成本", "Cost of the query")}>
      {charge === null
        ? t("成本 = 行数 × 字段数，运行后显示。", "Cost = rows × fields, shown once it has run.")
        : [...said(charge, t), ...left(charge.remaining, t)].join(t("　", " · "))}
    </p>
  );
}

type T = ReturnType<typeof useT>;

function said({ cost, refusals }: Charge, t: T): string[] {
  if (!cost) return [t("已拒绝：", "Refused: ") + refusals.join(" ")];
  const [requested, limit] = [numberText(cost.requested), numberText(cost.limit)];
  return [t(`成本 ${requested} / 上限 ${limit}`, `Cost ${requested} of at most ${limit}`)];
}

function left(remaining: Remaining | null, t: T): string[] {
  if (!remaining) return [];
  const { count, renewed } = remaining;
  return remaining.of === "cost"
    ? [
        t(
          `本分钟额度还剩 ${numberText(count)}，${renewed} 秒后恢复`,
          `${numberText(count)} left of this minute's budget, renewed in ${renewed} s`,
        ),
      ]
    : [t(`密钥还可请求 ${numberText(count)} 次`, `${numberText(count)} requests left for the key`)];
}
