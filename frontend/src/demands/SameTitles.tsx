import { useNavigate } from "@tanstack/react-router";
import { Alert, Button, Form } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { DistinctBecause } from "../items/DistinctBecause.tsx";
import { JoinDialog } from "../items/JoinDialog.tsx";
import { SimilarElsewhere } from "../items/SimilarElsewhere.tsx";
import { elsewhere, SimilarFields } from "../items/similarRecords.ts";
import { useReasonAnew } from "../items/useReasonAnew.ts";
import { useWhetherNear } from "../items/useWhetherNear.ts";
import { useT } from "../ui/language.ts";
import { useDebounced } from "../ui/useDebounced.ts";
import styles from "./SameTitles.module.css";
import { useJoinDemand } from "./useJoinDemand.ts";

const SameTitlesQuery = graphql(
  `
    query DemandDuplicates($title: String!, $except: ID) {
      demandDuplicates(title: $title, except: $except) {
        id
        title
        reporterName
        year
      }
      similarRecords(title: $title) {
        ...SimilarFields
      }
    }
  `,
  [SimilarFields],
);

type Match = ResultOf<typeof SameTitlesQuery>["demandDuplicates"][number];

interface SameTitlesProps {
  except: string | undefined;
  /** The draft's title as it was opened. */
  opened: string | undefined;
  /** A reason was asked for when it was to be saved or submitted. */
  refused: boolean;
  onJoined: () => void;
}

/** What is called the same or nearly so: join one, or say why this is another (DISC-4). */
export function SameTitles({ except, opened = "", refused, onJoined }: SameTitlesProps) {
  const navigate = useNavigate();
  const { run } = useJoinDemand();
  const title = useDebounced((Form.useWatch<string | undefined>("title") ?? "").trim());
  const [joining, setJoining] = useState<Match | null>(null);
  const isAsked = useWhetherNear(title !== opened.trim(), refused);
  const [{ data }] = useQuery({
    query: SameTitlesQuery,
    variables: { title, except },
    pause: !isAsked || title === "",
  });
  const near = title === "" ? undefined : data;
  const matches = near?.demandDuplicates;
  const others = elsewhere(near?.similarRecords, ["DEMAND"]);
  useReasonAnew(matches, others);
  if (!matches?.length && !others?.length && !refused) return null;
  return (
    <>
      {matches && matches.length > 0 && <Matches matches={matches} onJoin={setJoining} />}
      <SimilarElsewhere own="DEMAND" records={others ?? []} style={{ marginBottom: 16 }} />
      <DistinctBecause />
      <JoinDialog
        match={joining}
        join={(demand) => run({ demand, title })}
        onJoined={({ demand }) => {
          onJoined();
          navigate(demand ? { to: "/demands/$id", params: { id: demand.id } } : { to: "/demands" });
        }}
        onClose={() => setJoining(null)}
      />
    </>
  );
}

interface MatchesProps {
  matches: readonly Match[];
  onJoin: (match: Match) => void;
}

function Matches({ matches, onJoin }: MatchesProps) {
  const t = useT();
  return (
    <Alert
      type="warning"
      showIcon
      title={t(
        "库中已有同名或名称相近的需求。如为同一项，请加入为联合报送单位；如为另一项，请说明区别。",
        "There are demands of the same or a near title. Join the one that is the same, or say why yours is another.",
      )}
      description={
        <ul className={styles.list} aria-label={t("疑似重复的需求", "Likely duplicates")}>
          {matches.map((match) => (
            <li key={match.id} className={styles.match}>
              <span className={styles.what}>
                {[match.title, match.reporterName, match.year].filter(Boolean).join(" · ")}
              </span>
              <Button size="small" onClick={() => onJoin(match)}>
                {t("加入为联合报送单位", "Join as co-reporter")}
              </Button>
            </li>
          ))}
        </ul>
      }
      style={{ marginBottom: 16 }}
    />
  );
}
