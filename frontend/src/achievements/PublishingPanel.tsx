import { Button } from "antd";
import { useState } from "react";
import { FileLink, FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { PublicationState, PublicationStateFields } from "./PublicationState.tsx";
import { PublishDialog, PublishFields } from "./PublishDialog.tsx";
import { TakeDownButton, TakeDownFields } from "./TakeDownButton.tsx";

export const PublishingPanelFields = graphql(
  `
    fragment PublishingPanelFields on Achievement {
      viewerCanPublish
      publications {
        id
        summary
        publishedAt
        takenDownAt
        takenDownReason
        standing
        changed
        novelty
        consentedOn
        consent {
          ...FileLinkFields
        }
        publishedBy {
          id
          displayName
        }
        takenDownBy {
          id
          displayName
        }
        ...PublicationStateFields
        ...TakeDownFields
      }
      ...PublishFields
    }
  `,
  [FileLinkFields, PublicationStateFields, PublishFields, TakeDownFields],
);

type Publication = ResultOf<typeof PublishingPanelFields>["publications"][number];

interface PublishingPanelProps {
  achievement: FragmentOf<typeof PublishingPanelFields>;
  onChanged: () => void;
}

/** Whether the achievement stands in the showcase, since when and by whom; earlier ones below. */
export function PublishingPanel({ achievement: masked, onChanged }: PublishingPanelProps) {
  const t = useT();
  const achievement = readFragment(PublishingPanelFields, masked);
  const { viewerCanPublish, publications } = achievement;
  const [open, setOpen] = useState(false);
  if (!viewerCanPublish && publications.length === 0) return null;
  const current = publications.find((publication) => publication.takenDownAt === null);
  const past = publications.filter((publication) => publication.takenDownAt !== null);
  return (
    <Panel
      title={t("公开展示", "In the showcase")}
      extra={
        <>
          {current && <PublicationState of={current} />}
          {viewerCanPublish && (
            <Button size="small" type="primary" onClick={() => setOpen(true)}>
              {current ? t("重新公开", "Publish anew") : t("公开展示", "Publish")}
            </Button>
          )}
          {current && <TakeDownButton publication={current} onDone={onChanged} />}
        </>
      }
    >
      {current ? <Current publication={current} /> : <p>{t("未公开展示。", "Not published.")}</p>}
      {past.length > 0 && <Past rows={past} />}
      <PublishDialog
        achievement={achievement}
        anew={current !== undefined}
        open={open}
        onDone={onChanged}
        onClose={() => setOpen(false)}
      />
    </Panel>
  );
}

function Current({ publication }: { publication: Publication }) {
  const t = useT();
  return (
    <>
      {publication.changed && (
        <p style={{ marginBottom: 12, color: "var(--warn)" }}>
          {t(
            "登记内容在公开之后有变更。公众看到的仍是公开时的内容；如需更新，须取得新的同意后重新公开。",
            "The record has changed since. The public still reads what was published; to renew it, publish anew on a new consent.",
          )}
        </p>
      )}
      {!publication.standing && (
        <p style={{ marginBottom: 12, color: "var(--warn)" }}>
          {t(
            "该成果已退回、作废或合并，公众暂时看不到。",
            "The record was returned, voided or merged: the public does not see it.",
          )}
        </p>
      )}
      <FieldList
        fields={[
          { label: t("公开时间", "Published at"), value: showTime(publication.publishedAt) },
          { label: t("公开人", "Published by"), value: publication.publishedBy?.displayName },
          { label: t("同意日期", "Consent of"), value: publication.consentedOn },
          {
            label: t("同意书", "Consent"),
            value: publication.consent && <FileLink file={publication.consent} />,
          },
          { label: t("公开简介", "Public summary"), value: publication.summary, wide: true },
          { label: t("新颖性说明", "On novelty"), value: publication.novelty, wide: true },
        ]}
      />
    </>
  );
}

function Past({ rows }: { rows: readonly Publication[] }) {
  const t = useT();
  return (
    <ul
      aria-label={t("以往的公开", "Earlier publications")}
      style={{ marginTop: 12, listStyle: "none", color: "var(--ink-soft)", fontSize: 13 }}
    >
      {rows.map((row) => (
        <li key={row.id}>
          {t(
            `${showTime(row.publishedAt)} 公开，${showTime(row.takenDownAt)} 由 ${row.takenDownBy?.displayName ?? "—"} 撤下：`,
            `Published ${showTime(row.publishedAt)}, taken down ${showTime(row.takenDownAt)} by ${row.takenDownBy?.displayName ?? "—"}: `,
          )}
          {row.takenDownReason ?? t("由重新公开的内容替换。", "It gave way to a newer one.")}
        </li>
      ))}
    </ul>
  );
}
