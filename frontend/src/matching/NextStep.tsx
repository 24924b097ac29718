import { Button } from "antd";
import { may, useViewer } from "../app/viewer.ts";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { publicationsAt, resultsAt } from "../showcase/ways.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import styles from "./Matches.module.css";
import { ProposeMatchButton } from "./ProposeMatchButton.tsx";

export const NextStepFields = graphql(`
  fragment NextStepFields on Node {
    __typename
    id
    ... on RegisteredResult {
      takenUp
    }
  }
`);

/** The record whose matches are shown: what can be done with them hangs on which type it is. */
export interface Matching {
  __typename: "Achievement" | "Demand" | "Organization";
  id: string;
}

interface NextStepProps {
  of: Matching;
  record: FragmentOf<typeof NextStepFields>;
}

/** What can be done with a match: a demand and an achievement are put to both, others not yet. */
export function NextStep({ of, record: masked }: NextStepProps) {
  const t = useT();
  const record = readFragment(NextStepFields, masked);
  switch (record.__typename) {
    case "Achievement":
      return of.__typename === "Demand" ? (
        <ProposeMatchButton demand={of.id} achievement={record.id} />
      ) : null;
    case "Demand":
      return of.__typename === "Achievement" ? (
        <ProposeMatchButton demand={record.id} achievement={of.id} />
      ) : null;
    case "Publication":
      return (
        <Button size="small" href={`${publicationsAt}/${record.id}`}>
          {t("查看公开内容", "See what is published")}
        </Button>
      );
    case "RegisteredResult":
      return <TakeUp id={record.id} takenUp={record.takenUp} />;
    case "Organization":
      return <RegisterItsDemand />;
    default:
      return null;
  }
}

/** A registered result has nobody who could answer for it before it is taken up (LIB-6). */
function TakeUp({ id, takenUp }: { id: string; takenUp: boolean }) {
  const t = useT();
  const viewer = useViewer();
  return (
    <>
      {takenUp && <StatusTag tone="good">{t("已登记为成果", "Taken up")}</StatusTag>}
      {!takenUp && may(viewer, "match:propose") && (
        <span className={styles.source}>
          {t("须先由联络员登记为成果，再推荐", "To be taken up by a liaison, then proposed")}
        </span>
      )}
      {!takenUp && may(viewer, "achievement:register") && (
        <LinkButton size="small" to="/achievements/new" search={{ result: id }}>
          {t("登记为成果", "Take up")}
        </LinkButton>
      )}
      <Button size="small" href={`${resultsAt}/${id}`}>
        {t("查看", "Look at it")}
      </Button>
    </>
  );
}

/** What is proposed to a firm is proposed to a demand of it. */
function RegisterItsDemand() {
  const t = useT();
  const viewer = useViewer();
  if (may(viewer, "match:propose")) {
    return (
      <span className={styles.source}>
        {t("登记其技术需求后可推荐", "Proposed once its demand is registered")}
      </span>
    );
  }
  if (!may(viewer, "demand:register")) return null;
  return (
    <LinkButton size="small" to="/demands/new">
      {t("登记其需求", "Register its demand")}
    </LinkButton>
  );
}
