import { FileLink, FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import styles from "./ClaimedFacts.module.css";

const EvidencePiece = graphql(
  `
    fragment EvidencePiece on LandingEvidence @_unmask {
      id
      title
      number
      date
      supersededAt
      kind {
        code
        label
      }
      file {
        ...FileLinkFields
      }
    }
  `,
  [FileLinkFields],
);

export const ClaimedFactsFields = graphql(
  `
    fragment ClaimedFactsFields on Landing {
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
      supersededEvidence {
        ...EvidencePiece
      }
    }
  `,
  [EvidencePiece],
);

/** What the claim says, and by what it proves it. */
export function ClaimedFacts(props: { landing: FragmentOf<typeof ClaimedFactsFields> }) {
  const t = useT();
  const { facts, evidence, supersededEvidence } = readFragment(ClaimedFactsFields, props.landing);
  return (
    <>
      <Panel title={t("事实", "Facts")}>
        {facts.length === 0 && t("没有填写事实。", "No facts are given.")}
        <dl className={styles.list}>
          {facts.map(({ kind, text, on }) => (
            <div key={kind.code} className={styles.entry}>
              <dt className={styles.term}>{kind.label}</dt>
              <dd className={styles.value}>{text}</dd>
              {on && <dd className={styles.about}>{t(`发生于 ${on}`, `on ${on}`)}</dd>}
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title={t("证明材料", "Evidence")}>
        {evidence.length === 0 && t("没有证明材料。", "No evidence is given.")}
        <Pieces label={t("证明材料", "Evidence")} pieces={evidence} />
        {supersededEvidence.length > 0 && (
          <details className={styles.superseded}>
            <summary>
              {t(
                `已被替换的材料（${supersededEvidence.length}）`,
                `Superseded (${supersededEvidence.length})`,
              )}
            </summary>
            <Pieces label={t("已被替换的材料", "Superseded")} pieces={supersededEvidence} />
          </details>
        )}
      </Panel>
    </>
  );
}

interface PiecesProps {
  label: string;
  pieces: readonly ResultOf<typeof EvidencePiece>[];
}

function Pieces({ label, pieces }: PiecesProps) {
  const t = useT();
  return (
    <ul className={styles.list} aria-label={label}>
      {pieces.map(({ id, title, kind, number, date, file, supersededAt }) => (
        <li key={id} className={styles.entry}>
          <div className={styles.value}>{title}</div>
          <div className={styles.about}>
            {[
              kind.label,
              number,
              date,
              supersededAt &&
                t(`替换于 ${showTime(supersededAt)}`, `superseded ${showTime(supersededAt)}`),
            ]
              .filter(Boolean)
              .join(" · ")}
          </div>
          {file && <FileLink file={file} />}
        </li>
      ))}
    </ul>
  );
}
