import { Link } from "@tanstack/react-router";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import { MatchedFirm, MatchedFirmFields } from "./MatchedFirm.tsx";
import styles from "./Matches.module.css";
import { MatchPartFields, MatchParts } from "./MatchParts.tsx";
import { type Matching, NextStep, NextStepFields } from "./NextStep.tsx";
import { matchedText, percent } from "./words.ts";

export const MatchFields = graphql(
  `
  fragment MatchFields on Match {
    score
    phrases
    parts {
      ...MatchPartFields
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
      ... on Publication {
        title
        reporter {
          id
          name
        }
      }
      ...MatchedFirmFields
      ...NextStepFields
      ... on RegisteredResult {
        title
        # Not its source: other records have a field of that name which is an object, and the
        # cache takes this fragment for theirs then.
        discipline
      }
    }
  }
`,
  [MatchPartFields, MatchedFirmFields, NextStepFields],
);

type Fields = FragmentOf<typeof MatchFields>;

/** A record that may answer, how well, and why: each part with what it adds. */
export function MatchCard({ of, match: masked }: { of: Matching; match: Fields }) {
  const t = useT();
  const match = readFragment(MatchFields, masked);
  return (
    <li className={styles.match}>
      <div className={styles.head}>
        <strong className={styles.score}>{percent(match.score)}</strong>
        <Matched record={match.record} />
        {match.record && (
          <div className={styles.step}>
            <NextStep of={of} record={match.record} />
          </div>
        )}
      </div>
      {match.phrases.length > 0 && (
        <p className={styles.phrases}>
          {t("共同提到：", "Both mention: ")}
          {match.phrases.map((phrase) => (
            <mark key={phrase}>{phrase}</mark>
          ))}
        </p>
      )}
      <MatchParts parts={match.parts} />
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
    case "Organization":
      return <MatchedFirm firm={record} />;
    case "Publication":
      return (
        <span>
          {record.title} <StatusTag>{t(...matchedText.Publication)}</StatusTag>{" "}
          <span className={styles.source}>
            {t(`首报单位：${record.reporter.name}`, `reported by ${record.reporter.name}`)}
          </span>
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
