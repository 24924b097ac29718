import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import styles from "./Showcase.module.css";

export const ResultFactsFields = graphql(`
  fragment ResultFactsFields on RegisteredResult {
    discipline
    source
    sourceDate
    completingUnits
  }
`);

/** Of which field it is, from whom, and where it was imported from. */
export function ResultFacts(props: { of: FragmentOf<typeof ResultFactsFields> }) {
  const t = useT();
  const { discipline, source, sourceDate, completingUnits } = readFragment(
    ResultFactsFields,
    props.of,
  );
  return (
    <div className={styles.facts}>
      {discipline && <span>{discipline}</span>}
      {completingUnits && <span>{completingUnits}</span>}
      <span>{t(`来源：${source}（${sourceDate}）`, `Source: ${source} (${sourceDate})`)}</span>
    </div>
  );
}
