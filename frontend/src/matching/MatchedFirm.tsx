import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { inARow, useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import styles from "./Matches.module.css";
import { matchedText } from "./words.ts";

export const MatchedFirmFields = graphql(`
  fragment MatchedFirmFields on Organization {
    name
    business
    town {
      id
      name
      nameEn
    }
    industry {
      id
      name
      nameEn
    }
  }
`);

/** A firm that may be interested: where it is, in which industry, and what it makes. */
export function MatchedFirm({ firm: masked }: { firm: FragmentOf<typeof MatchedFirmFields> }) {
  const t = useT();
  const { name, business, town, industry } = readFragment(MatchedFirmFields, masked);
  const about = [town, industry].flatMap((said) => (said ? [t(said.name, said.nameEn)] : []));
  return (
    <div>
      {name} <StatusTag>{t(...matchedText.Organization)}</StatusTag>{" "}
      <span className={styles.source}>{inARow(about)}</span>
      {business && <div className={styles.business}>{business}</div>}
    </div>
  );
}
