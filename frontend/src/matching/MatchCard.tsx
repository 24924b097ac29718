import { Link } from "@tanstack/react-router";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import styles from "./Matches.module.css";
import { matchedText, partText, standingText, standingTone } from "./words.ts";

export const MatchFields = graphql(`
  fragment MatchFields on Match {
    score
    phrases
    parts {
      kind
      value
      weight
      contribution
      standing
      note
    }
    record {
      __typename
      id
      ... on Achievement {
        title
      }
      ... on Demand {
        title
      }
      ... on RegisteredResult {
        title
        # Not its source: other records have a field of that name which is an object, and the
        # cache takes this fragment for theirs then.
        discipline
      }
    }
  }
`);

type Fields = FragmentOf<typeof MatchFields>;

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** A record that may answer, how well, and why: each part with what it adds. */
export function MatchCard({ match: masked }: { match: Fields }) {
  const t = useT();
  const match = readFragment(MatchFields, masked);
  return (
    <li className={styles.match}>
      <div className={styles.head}>
        <strong className={styles.score}>{percent(match.score)}</strong>
        <Matched record={match.record} />
      </div>
      {match.phrases.length > 0 && (
        <p className={styles.phrases}>
          {t("共同提到：", "Both mention: ")}
          {match.phrases.map((phrase) => (
            <mark key={phrase}>{phrase}</mark>
          ))}
        </p>
      )}
      <details>
        <summary>{t("得分构成", "What the score is made of")}</summary>
        <Parts parts={match.parts} />
      </details>
    </li>
  );
}

type Match = ResultOf<typeof MatchFields>;

function Matched({ record }: { record: Match["record"] }) {
  const t = useT();
  switch (record?.__typename) {
    case "Achievement":
      return (
        <span>
          <Link to="/achievements/$id" params={{ id: record.id }}>
            {record.title}
          </Link>{" "}
          <StatusTag>{t(...matchedText.Achievement)}</StatusTag>
        </span>
      );
    case "Demand":
      return (
        <span>
          <Link to="/demands/$id" params={{ id: record.id }}>
            {record.title}
          </Link>{" "}
          <StatusTag>{t(...matchedText.Demand)}</StatusTag>
        </span>
      );
    case "RegisteredResult":
      return (
        <span>
          {record.title} <StatusTag>{t(...matchedText.RegisteredResult)}</StatusTag>{" "}
          <span className={styles.source}>{record.discipline}</span>
        </span>
      );
    default:
      return null;
  }
}

function Parts({ parts }: { parts: Match["parts"] }) {
  const t = useT();
  return (
    <table className={styles.parts}>
      <thead>
        <tr>
          <th scope="col">{t("项目", "Part")}</th>
          <th scope="col">{t("说明", "What it says")}</th>
          <th scope="col" className={styles.number}>
            {t("权重", "Weight")}
          </th>
          <th scope="col" className={styles.number}>
            {t("得分", "Adds")}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.kind}>
            <th scope="row">{t(...partText[part.kind])}</th>
            <td>
              <StatusTag tone={standingTone[part.standing]}>
                {t(...standingText[part.standing])}
              </StatusTag>{" "}
              {part.note}
            </td>
            <td className={styles.number}>{percent(part.weight)}</td>
            <td className={styles.number}>{percent(part.contribution)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
