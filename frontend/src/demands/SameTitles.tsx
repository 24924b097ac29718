import { useNavigate } from "@tanstack/react-router";
import { Alert, Button, Form, Input } from "antd";
import { useEffect, useRef, useState } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { useDebounced } from "../ui/useDebounced.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import styles from "./SameTitles.module.css";
import { useJoinDemand } from "./useJoinDemand.ts";

const SameTitlesQuery = graphql(`
  query DemandDuplicates($title: String!, $except: ID) {
    demandDuplicates(title: $title, except: $except) {
      id
      title
      reporterName
      year
    }
  }
`);

type Match = ResultOf<typeof SameTitlesQuery>["demandDuplicates"][number];

interface SameTitlesProps {
  except: string | undefined;
  onJoined: () => void;
}

/** Demands registered under the same title: join one, or say why this is another (DISC-4). */
export function SameTitles({ except, onJoined }: SameTitlesProps) {
  const t = useT();
  const title = useDebounced((Form.useWatch<string | undefined>("title") ?? "").trim());
  const [joining, setJoining] = useState<Match | null>(null);
  const [{ data }] = useQuery({
    query: SameTitlesQuery,
    variables: { title, except },
    pause: title === "",
  });
  const found = title === "" ? undefined : data?.demandDuplicates;
  useReasonAnew(found);
  if (!found?.length) return null;
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={t(
          "库中已有同名需求。如为同一项，请加入为联合报送单位；如为另一项，请说明区别。",
          "There are demands of this title. Join the one that is the same, or say why yours is another.",
        )}
        description={
          <ul className={styles.list} aria-label={t("疑似重复的需求", "Likely duplicates")}>
            {found.map((match) => (
              <li key={match.id} className={styles.match}>
                <span className={styles.what}>
                  {[match.title, match.reporterName, match.year].filter(Boolean).join(" · ")}
                </span>
                <Button size="small" onClick={() => setJoining(match)}>
                  {t("加入为联合报送单位", "Join as co-reporter")}
                </Button>
              </li>
            ))}
          </ul>
        }
        style={{ marginBottom: 16 }}
      />
      <Form.Item name="distinctBecause" label={t("为何是另一项需求", "Why this is another")}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} showCount />
      </Form.Item>
      <JoinDialog
        match={joining}
        title={title}
        onClose={() => setJoining(null)}
        onJoined={onJoined}
      />
    </>
  );
}

interface JoinDialogProps {
  match: Match | null;
  /** What was about to be registered: only what resembles it can be joined. */
  title: string;
  onClose: () => void;
  onJoined: () => void;
}

function JoinDialog({ match, title, onClose, onJoined }: JoinDialogProps) {
  const t = useT();
  const navigate = useNavigate();
  const { run } = useJoinDemand();
  return (
    <WriteDialog
      open={match !== null}
      title={t("加入为联合报送单位", "Join as co-reporter")}
      okText={t("确认加入", "Join it")}
      success={t("已加入为联合报送单位。", "Joined as co-reporter.")}
      write={() => run({ demand: match?.id ?? "", title })}
      onDone={({ demand }) => {
        onJoined();
        if (demand) navigate({ to: "/demands/$id", params: { id: demand.id } });
      }}
      onClose={onClose}
    >
      <p>
        {t(
          `您的单位将成为「${match?.title ?? ""}」的联合报送单位。当前表单中的内容不会保存。`,
          `Your organization becomes a co-reporter of "${match?.title ?? ""}". What is in this form is not saved.`,
        )}
      </p>
    </WriteDialog>
  );
}

/** A reason speaks of the matches that were shown: when another comes up it is asked for anew. */
function useReasonAnew(matches: readonly Match[] | undefined) {
  const form = Form.useFormInstance();
  const shown = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!matches) return;
    const seen = shown.current;
    if (seen && matches.some((match) => !seen.has(match.id))) {
      form.setFieldValue("distinctBecause", undefined);
    }
    shown.current = new Set([...(seen ?? []), ...matches.map((match) => match.id)]);
  }, [form, matches]);
}
