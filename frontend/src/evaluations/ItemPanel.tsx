import { Link } from "@tanstack/react-router";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { GateSummary, GateSummaryFields } from "./GateSummary.tsx";
import { ItemDecision, ItemDecisionFields } from "./ItemDecision.tsx";
import styles from "./ItemPanel.module.css";
import { SheetTable, SheetTableFields } from "./SheetTable.tsx";
import { outcomeText, outcomeTone } from "./words.ts";

export const ItemPanelFields = graphql(
  `
    fragment ItemPanelFields on EvaluationItem {
      id
      outcome
      achievement {
        id
        title
      }
      gate {
        ...GateSummaryFields
      }
      assignments {
        id
        ...SheetTableFields
      }
      ...ItemDecisionFields
    }
  `,
  [GateSummaryFields, SheetTableFields, ItemDecisionFields],
);

interface ItemPanelProps {
  item: FragmentOf<typeof ItemPanelFields>;
  onChanged: () => void;
}

/** One achievement in a batch: who scores it, what they said, what is decided. */
export function ItemPanel({ item: masked, onChanged }: ItemPanelProps) {
  const t = useT();
  const item = readFragment(ItemPanelFields, masked);
  return (
    <Panel
      title={item.achievement?.title ?? t("成果", "Achievement")}
      extra={
        <>
          {item.achievement && (
            <Link to="/achievements/$id" params={{ id: item.achievement.id }}>
              {t("查看成果", "See it")}
            </Link>
          )}
          <StatusTag tone={outcomeTone[item.outcome]}>{t(...outcomeText[item.outcome])}</StatusTag>
        </>
      }
    >
      <div className={styles.parts}>
        {item.gate && <GateSummary gate={item.gate} />}
        <SheetTable assignments={item.assignments} onChanged={onChanged} />
        <ItemDecision item={item} onChanged={onChanged} />
      </div>
    </Panel>
  );
}
