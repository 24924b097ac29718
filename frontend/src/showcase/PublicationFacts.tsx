import { kindText, trlText } from "../achievements/words.ts";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { showDay } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import styles from "./Showcase.module.css";

export const PublicationFactsFields = graphql(`
  fragment PublicationFactsFields on Publication {
    kind
    trl
    publishedAt
    industry {
      name
      nameEn
    }
    reporter {
      name
      nameEn
    }
  }
`);

/** What kind of achievement it is, of which field, from whom. */
export function PublicationFacts(props: { of: FragmentOf<typeof PublicationFactsFields> }) {
  const t = useT();
  const { kind, trl, industry, reporter, publishedAt } = readFragment(
    PublicationFactsFields,
    props.of,
  );
  return (
    <div className={styles.facts}>
      <span>{t(...kindText[kind])}</span>
      {industry && <span>{t(industry.name, industry.nameEn)}</span>}
      {trl && <span>TRL {t(...(trlText[trl] ?? ["", ""]))}</span>}
      <span>{t(reporter.name, reporter.nameEn ?? reporter.name)}</span>
      <span>{t(`${showDay(publishedAt)} 公开`, `published ${showDay(publishedAt)}`)}</span>
    </div>
  );
}
