import { useNavigate } from "@tanstack/react-router";
import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { JoinDialog } from "../items/JoinDialog.tsx";
import { useReasonAnew } from "../items/useReasonAnew.ts";
import { withoutBlanks } from "../ui/blanks.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { useDebounced } from "../ui/useDebounced.ts";
import styles from "./DuplicatesPanel.module.css";
import { useJoinAchievement } from "./useJoinAchievement.ts";
import { kindText } from "./words.ts";

const DuplicatesQuery = graphql(`
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
  }
`);

type Match = ResultOf<typeof DuplicatesQuery>["achievementDuplicates"][number];

interface DuplicatesPanelProps {
  title: string | undefined;
  ipNumbers: readonly string[];
  /** The registered result that is to be taken up. */
  result?: string;
  /** The record that is being edited is not its own duplicate. */
  except?: string;
  onJoined: () => void;
}

/** Likely duplicates, shown before anything is saved: join one, or say why this is another. */
export function DuplicatesPanel({
  title = "",
  ipNumbers,
  result,
  except,
  onJoined,
}: DuplicatesPanelProps) {
  const t = useT();
  const navigate = useNavigate();
  const { run } = useJoinAchievement();
  const asked = useDebounced(JSON.stringify([title.trim(), ipNumbers.filter(Boolean)]));
  const [askedTitle, askedNumbers] = JSON.parse(asked) as [string, string[]];
  const [{ data }] = useQuery({
    query: DuplicatesQuery,
    variables: { title: askedTitle, ipNumbers: askedNumbers, result, except },
    pause: askedTitle === "" && askedNumbers.length === 0 && !result,
  });
  const [joining, setJoining] = useState<Match | null>(null);
  const matches = data?.achievementDuplicates ?? [];
  useReasonAnew(data?.achievementDuplicates);
  if (matches.length === 0) return null;
  return (
    <Panel title={t("疑似重复", "Likely duplicates")}>
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
            <Button onClick={() => setJoining(match)}>
              {t("加入为联合报送单位", "Join as co-reporter")}
            </Button>
          </li>
        ))}
      </ul>
      <Form.Item
        name="distinctBecause"
        label={t("为何是另一项成果", "Why this is another")}
        style={{ marginBottom: 0 }}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} showCount />
      </Form.Item>
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
