import { useNavigate } from "@tanstack/react-router";
import { Alert, Button } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { DistinctBecause } from "../items/DistinctBecause.tsx";
import { JoinDialog } from "../items/JoinDialog.tsx";
import { SimilarElsewhere } from "../items/SimilarElsewhere.tsx";
import { elsewhere, SimilarFields } from "../items/similarRecords.ts";
import { useReasonAnew } from "../items/useReasonAnew.ts";
import { useWhetherNear } from "../items/useWhetherNear.ts";
import { withoutBlanks } from "../ui/blanks.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { useDebounced } from "../ui/useDebounced.ts";
import styles from "./DuplicatesPanel.module.css";
import { TakeUpHere } from "./TakeUpHere.tsx";
import { TakeUpInstead } from "./TakeUpInstead.tsx";
import { useJoinAchievement } from "./useJoinAchievement.ts";
import { kindText } from "./words.ts";

const DuplicatesQuery = graphql(
  `
    query Duplicates($title: String!, $ipNumbers: [String!]!, $result: ID, $except: ID) {
      achievementDuplicates(
        title: $title
        ipNumbers: $ipNumbers
        registeredResult: $result
        except: $except
      ) {
        id
        title
        kind
        year
        reporterName
      }
      similarRecords(title: $title) {
        ...SimilarFields
      }
    }
  `,
  [SimilarFields],
);

type Match = ResultOf<typeof DuplicatesQuery>["achievementDuplicates"][number];

/** What a registration is compared by. */
export interface Compared {
  title: string | undefined;
  ipNumbers: readonly string[];
  /** The registered result that is to be taken up. */
  result: string | undefined;
}

interface DuplicatesPanelProps extends Compared {
  /** The same of the draft as it was opened. */
  opened: Compared;
  /** The record that is being edited is not its own duplicate. */
  except?: string;
  /** A reason was asked for when it was to be saved or submitted. */
  refused: boolean;
  onJoined: () => void;
}

/**
 * Likely duplicates and near titles elsewhere, shown before anything is saved: join one, take one
 * up, or say why this is another (DISC-4).
 */
export function DuplicatesPanel({
  title = "",
  ipNumbers,
  result,
  opened,
  except,
  refused,
  onJoined,
}: DuplicatesPanelProps) {
  const t = useT();
  const navigate = useNavigate();
  const { run } = useJoinAchievement();
  const asked = useDebounced(keyOf({ title, ipNumbers, result }));
  const [askedTitle, askedNumbers] = JSON.parse(asked) as [string, string[]];
  const isAsked = useWhetherNear(asked !== keyOf(opened), refused);
  const [{ data }] = useQuery({
    query: DuplicatesQuery,
    variables: { title: askedTitle, ipNumbers: askedNumbers, result, except },
    pause: !isAsked || (askedTitle === "" && askedNumbers.length === 0 && !result),
  });
  const [joining, setJoining] = useState<Match | null>(null);
  const matches = data?.achievementDuplicates ?? [];
  const others = elsewhere(data?.similarRecords, [
    "ACHIEVEMENT",
    ...(result ? (["REGISTERED_RESULT"] as const) : []),
  ]);
  useReasonAnew(data?.achievementDuplicates, others);
  if (matches.length === 0 && !others?.length && !refused) return null;
  const TakeUp = except ? TakeUpHere : TakeUpInstead;
  return (
    <Panel title={t("疑似重复与名称相近", "Likely duplicates and near titles")}>
      {matches.length > 0 && <Matches matches={matches} onJoin={setJoining} />}
      <SimilarElsewhere
        own="ACHIEVEMENT"
        records={others ?? []}
        action={({ id, kind, title }) =>
          kind === "REGISTERED_RESULT" && <TakeUp result={id} title={title} />
        }
        style={{ marginBottom: 16 }}
      />
      <DistinctBecause />
      <JoinDialog
        match={joining}
        join={(achievement) =>
          run({
            ...withoutBlanks({
              title: askedTitle,
              ipNumbers: askedNumbers,
              registeredResult: result,
            }),
            achievement,
          })
        }
        onJoined={({ achievement }) => {
          onJoined();
          navigate(
            achievement
              ? { to: "/achievements/$id", params: { id: achievement.id } }
              : { to: "/achievements" },
          );
        }}
        onClose={() => setJoining(null)}
      />
    </Panel>
  );
}

function keyOf({ title = "", ipNumbers, result }: Compared): string {
  return JSON.stringify([title.trim(), ipNumbers.filter(Boolean), result ?? null]);
}

interface MatchesProps {
  matches: readonly Match[];
  onJoin: (match: Match) => void;
}

function Matches({ matches, onJoin }: MatchesProps) {
  const t = useT();
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={t(
          "库中已有同名或名称相近、或知识产权编号相同的成果。如为同一项，请加入为联合报送单位；如为另一项，请说明区别。",
          "There are achievements of the same or a near title, or with the same IP number. Join one that is the same, or say why yours is another.",
        )}
      />
      <ul className={styles.list} aria-label={t("疑似重复的成果", "Likely duplicates")}>
        {matches.map((match) => (
          <li key={match.id} className={styles.match}>
            <div className={styles.what}>
              <div>{match.title}</div>
              <div className={styles.about}>
                {[t(...kindText[match.kind]), match.reporterName, match.year]
                  .filter(Boolean)
                  .join(" · ")}
              </div>
            </div>
            <Button onClick={() => onJoin(match)}>
              {t("加入为联合报送单位", "Join as co-reporter")}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
