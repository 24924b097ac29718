import { Button } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { MatchCard, MatchFields } from "./MatchCard.tsx";
import styles from "./Matches.module.css";
import type { Matching } from "./NextStep.tsx";

const MatchesQuery = graphql(
  `
    query Matches($of: ID!, $most: Int!) {
      matches(of: $of, first: $most) {
        record {
          id
        }
        ...MatchFields
      }
    }
  `,
  [MatchFields],
);

/** What may answer a record, looked for when somebody asks. */
export function MatchesPanel({ of }: { of: Matching }) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  return (
    <Panel title={t("在线匹配", "Matches")}>
      {asked ? (
        <MatchList of={of} />
      ) : (
        <Button onClick={() => setAsked(true)}>{t("寻找匹配", "Find matches")}</Button>
      )}
    </Panel>
  );
}

/** What may answer a record, the best first, or that nothing was found. */
export function MatchList({ of, most = 5 }: { of: Matching; most?: number }) {
  const t = useT();
  const [result, refetch] = useQuery({ query: MatchesQuery, variables: { of: of.id, most } });
  return (
    <QueryState result={result} retry={() => refetch({ requestPolicy: "network-only" })}>
      {({ matches }) =>
        matches.length === 0 ? (
          <p>
            {t(
              "没有找到可能匹配的记录。补充摘要、关键词或主营业务后可再试；已撤回的记录不再匹配。",
              "Nothing was found that may match. Try again with more of a summary, keywords or business; what was withdrawn is not matched.",
            )}
          </p>
        ) : (
          <ul className={styles.matches} aria-label={t("匹配结果", "What matches")}>
            {matches.map((match) => (
              <MatchCard key={match.record?.id} of={of} match={match} />
            ))}
          </ul>
        )
      }
    </QueryState>
  );
}
