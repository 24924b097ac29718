import { FileLink, FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import styles from "./ClaimedEvidence.module.css";

export const EvidencePiece = graphql(
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

type Piece = FragmentOf<typeof EvidencePiece>;

export const ClaimedEvidenceFields = graphql(
  `
    fragment ClaimedEvidenceFields on Landing {
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

/** The evidence of a claim, numbered as the facts name it, and what was given up for it. */
export function ClaimedEvidence(props: { landing: FragmentOf<typeof ClaimedEvidenceFields> }) {
  const t = useT();
  const { evidence, supersededEvidence } = readFragment(ClaimedEvidenceFields, props.landing);
  return (
    <Panel title={t("证明材料", "Evidence")}>
      {evidence.length === 0 && t("没有证明材料。", "No evidence is given.")}
      <Pieces label={t("证明材料", "Evidence")} pieces={evidence} numbered />
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
  );
}

interface PiecesProps {
  label: string;
  pieces: readonly Piece[];
  /** Whether the facts name them by their numbers. */
  numbered?: boolean;
}

function Pieces({ label, pieces, numbered }: PiecesProps) {
  const t = useT();
  return (
    <ul className={styles.list} aria-label={label}>
      {pieces.map((piece, place) => (
        <li key={piece.id} className={styles.entry}>
          <div className={styles.head}>
            {numbered && (
              <span className={styles.about}>{t(`材料 ${place + 1}`, `Piece ${place + 1}`)}</span>
            )}
            <span className={styles.value}>{piece.title}</span>
          </div>
          <About piece={piece} />
          {piece.file ? (
            <FileLink file={piece.file} />
          ) : (
            <div className={styles.about}>{t("未上传文件", "No file was sent")}</div>
          )}
        </li>
      ))}
    </ul>
  );
}

function About({ piece: { kind, number, date, supersededAt } }: { piece: Piece }) {
  const t = useT();
  const superseded =
    supersededAt && t(`替换于 ${showTime(supersededAt)}`, `superseded ${showTime(supersededAt)}`);
  return (
    <div className={styles.about}>
      {[kind.label, number, date, superseded].filter(Boolean).join(" · ")}
    </div>
  );
}
