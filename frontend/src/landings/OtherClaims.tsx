import { Link } from "@tanstack/react-router";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import styles from "./VerdictView.module.css";
import { landingStateText } from "./words.ts";

export const OtherClaim = graphql(`
  fragment OtherClaim on Landing {
    id
    state
    landedOn
    counted
    clause {
      code
      text
    }
  }
`);

type Claim = { id: string } & FragmentOf<typeof OtherClaim>;

/** The claims of an item, where the viewer sees it. */
export function claimsOf(
  item: { landings?: readonly FragmentOf<typeof OtherClaim>[] } | null,
): Claim[] {
  return (item?.landings ?? []).map((claim) => ({
    ...claim,
    id: readFragment(OtherClaim, claim).id,
  }));
}

/** What else was claimed of the same item: it counts as landed once, by its first verification. */
export function OtherClaims({ claims }: { claims: readonly Claim[] }) {
  const t = useT();
  if (claims.length === 0) return null;
  const label = t("同一成果或需求的其他申报", "Other claims of the same item");
  return (
    <>
      <h3 className={styles.title}>{label}</h3>
      <ul className={styles.pieces} aria-label={label}>
        {readFragment(OtherClaim, claims).map(({ id, state, landedOn, counted, clause }) => (
          <li key={id}>
            <Link to="/landings/$id" params={{ id }}>
              {clause.text}
            </Link>{" "}
            {[
              t(...landingStateText[state]),
              landedOn && t(`落地日期 ${landedOn}`, `landed on ${landedOn}`),
              counted && t("已计入落地数", "counts as landed"),
            ]
              .filter(Boolean)
              .join(" · ")}
          </li>
        ))}
      </ul>
    </>
  );
}
