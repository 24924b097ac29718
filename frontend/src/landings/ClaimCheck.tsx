import { Button } from "antd";
import { use } from "react";
import { DeskContext } from "../files/deskContext.ts";
import { FileLinkFields } from "../files/FileLink.tsx";
import { hasPreview } from "../files/Preview.tsx";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import styles from "./ClaimCheck.module.css";
import { EvidencePiece } from "./ClaimedEvidence.tsx";
import { toneOf } from "./conditionTone.ts";
import { ConditionText, VerdictFields, VerdictHead, VerdictNotes } from "./VerdictView.tsx";

export const ClaimCheckFields = graphql(
  `
    fragment ClaimCheckFields on Landing {
      clause {
        code
        text
      }
      facts {
        text
        on
        kind {
          code
          label
        }
      }
      evidence {
        ...EvidencePiece
      }
      verdict {
        ...VerdictFields
      }
    }
  `,
  [EvidencePiece, VerdictFields],
);

type Claim = ResultOf<typeof ClaimCheckFields>;
type Fact = Claim["facts"][number];
type Condition = ResultOf<typeof VerdictFields>["clauses"][number]["conditions"][number];

/** The clause condition by condition: what the judge says, what is claimed, and what shows it. */
export function ClaimCheck(props: { landing: FragmentOf<typeof ClaimCheckFields> }) {
  const t = useT();
  const claim = readFragment(ClaimCheckFields, props.landing);
  const verdict = readFragment(VerdictFields, claim.verdict);
  const judged = verdict.clauses.find(({ code }) => code === verdict.clause);
  const conditions = judged?.conditions ?? [];
  const asked = new Set(conditions.flatMap(({ codes }) => codes));
  const others = claim.facts.filter(({ kind }) => !asked.has(kind.code));
  return (
    <>
      <p className={styles.clause}>{claim.clause.text}</p>
      <VerdictHead verdict={verdict} />
      <ul className={styles.rows} aria-label={t("逐条核对", "Condition by condition")}>
        {conditions.map((condition, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no key but their place
          <li key={place} className={styles.row}>
            <ConditionText condition={condition} tone={toneOf(conditions, place)} />
            <Claimed claim={claim} condition={condition} />
          </li>
        ))}
        {others.map((fact) => (
          <li key={fact.kind.code} className={styles.row}>
            <div className={styles.about}>{fact.kind.label}</div>
            <div className={styles.said}>
              <Said fact={fact} />
            </div>
          </li>
        ))}
      </ul>
      <VerdictNotes verdict={verdict} />
    </>
  );
}

/** What the claim has for a condition: the fact, and the pieces that show it. */
function Claimed({ claim, condition }: { claim: Claim; condition: Condition }) {
  const t = useT();
  const fact = claim.facts.find(({ kind }) => kind.code === condition.codes[0]);
  const kinds = condition.form === "FACT" ? condition.shownBy : condition.codes;
  const pieces = claim.evidence
    .map((piece, place) => ({ piece, place }))
    .filter(({ piece }) => kinds.includes(piece.kind.code));
  if (condition.form === "FACT" && !fact) return null;
  if (kinds.length === 0) return null;
  return (
    <div className={styles.said}>
      {fact && <Said fact={fact} />}
      {pieces.map(({ piece, place }) => (
        <Shown key={piece.id} piece={piece} number={place + 1} />
      ))}
      {pieces.length === 0 && (
        <span className={styles.none}>{t("没有对应的证明材料", "Nothing given shows it")}</span>
      )}
    </div>
  );
}

function Said({ fact }: { fact: Fact }) {
  const t = useT();
  return (
    <span>
      <strong className={styles.value}>{fact.text}</strong>{" "}
      {fact.on && <span className={styles.about}>{t(`发生于 ${fact.on}`, `on ${fact.on}`)}</span>}
    </span>
  );
}

interface ShownProps {
  piece: FragmentOf<typeof EvidencePiece>;
  /** Its place in the list of evidence. */
  number: number;
}

/** A piece that shows a fact, by its number; its document opens beside the claim. */
function Shown({ piece, number }: ShownProps) {
  const t = useT();
  const desk = use(DeskContext);
  const file = piece.file && readFragment(FileLinkFields, piece.file);
  const name = t(`材料 ${number}`, `Piece ${number}`);
  if (!file || !desk || !hasPreview(file)) return <span className={styles.about}>{name}</span>;
  return (
    <Button
      size="small"
      aria-label={t(`打开${name}：${piece.title}`, `Open ${name}: ${piece.title}`)}
      onClick={() => desk(file)}
    >
      {name}
    </Button>
  );
}
