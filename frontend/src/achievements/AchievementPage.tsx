import { useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { ChangeFields, HistoryPanel } from "../audit/HistoryPanel.tsx";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { ItemLinkFields } from "../items/ItemLink.tsx";
import { RepairNotice } from "../items/RepairNotice.tsx";
import { backEntryDayText, backEntryText } from "../items/words.ts";
import { RecommendButton } from "../library/RecommendButton.tsx";
import { MatchesPanel } from "../matching/MatchesPanel.tsx";
import { ProposeMergeButton } from "../merges/ProposeMergeButton.tsx";
import { FieldList } from "../ui/FieldList.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { moneyText } from "../ui/yuan.ts";
import { AchievementBackEntryFields, BackEntryPanel } from "./BackEntryPanel.tsx";
import { MaterialsPanel, MaterialsPanelFields } from "./MaterialsPanel.tsx";
import { PartiesPanel, PartiesPanelFields } from "./PartiesPanel.tsx";
import { ProgressPanel, ProgressPanelFields } from "./ProgressPanel.tsx";
import { PublishingPanel, PublishingPanelFields } from "./PublishingPanel.tsx";
import { RegistrationDetails, RegistrationDetailsFields } from "./RegistrationDetails.tsx";
import { RepairButtons, RepairFields } from "./RepairButtons.tsx";
import { StageTag } from "./StageTag.tsx";
import { SubmitButton, SubmitButtonFields } from "./SubmitButton.tsx";
import { kindText, secrecyText, stageText, trlText } from "./words.ts";

const AchievementBasics = graphql(`
  fragment AchievementBasics on Achievement {
    kind
    summary
    trl
    formedOn
    secrecy
    unclassifiedDeclared
    source {
      code
      name
    }
    distinctBecause
    askingPrice {
      text
      yuan
    }
    industry {
      id
      name
      nameEn
    }
    registrant {
      id
      displayName
    }
  }
`);

const AchievementQuery = graphql(
  `
    query Achievement($id: ID!) {
      node(id: $id) {
        __typename
        ... on Achievement {
          id
          version
          title
          stage
          submittedAt
          viewerCanEdit
          viewerCanSubmit
          viewerCanClaimLanding
          viewerCanRecommend
          repairReason
          mergedInto {
            ...ItemLinkFields
          }
          history {
            ...ChangeFields
          }
          ...RepairFields
          ...AchievementBackEntryFields
          ...AchievementBasics
          ...MaterialsPanelFields
          ...PartiesPanelFields
          ...ProgressPanelFields
          ...PublishingPanelFields
          ...RegistrationDetailsFields
          ...SubmitButtonFields
        }
      }
    }
  `,
  [
    AchievementBackEntryFields,
    AchievementBasics,
    ChangeFields,
    ItemLinkFields,
    MaterialsPanelFields,
    PartiesPanelFields,
    RepairFields,
    ProgressPanelFields,
    PublishingPanelFields,
    RegistrationDetailsFields,
    SubmitButtonFields,
  ],
);

export function AchievementPage() {
  const t = useT();
  const { id } = useParams({ from: "/achievements/$id" });
  const [result, ask] = useQuery({ query: AchievementQuery, variables: { id } });
  const refresh = () => ask({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) => {
        if (node?.__typename !== "Achievement") return <NotThere />;
        return (
          <Page
            title={node.title}
            back={{ to: "/achievements", label: t("科技成果", "Achievements") }}
            subtitle={<StageTag stage={node.stage} />}
            actions={
              <>
                {node.viewerCanEdit && (
                  <LinkButton to="/achievements/$id/edit" params={{ id }}>
                    {t("修改", "Edit")}
                  </LinkButton>
                )}
                {node.viewerCanSubmit && <SubmitButton achievement={node} />}
                {node.viewerCanClaimLanding && (
                  <LinkButton to="/landings/new" search={{ achievement: id }} primary>
                    {t("申报落地", "Claim a landing")}
                  </LinkButton>
                )}
                <ProposeMergeButton item={node} kind="Achievement" />
                {node.viewerCanRecommend && (
                  <RecommendButton
                    item={{ kind: "achievement", id, version: node.version, title: node.title }}
                    onDone={refresh}
                  />
                )}
                <RepairButtons achievement={node} onChanged={refresh} />
              </>
            }
          >
            <RepairNotice
              stage={node.stage}
              reason={node.repairReason}
              mergedInto={node.mergedInto}
            />
            <ProgressPanel achievement={node} />
            <PublishingPanel achievement={node} onChanged={refresh} />
            <Basics achievement={node} />
            <MaterialsPanel achievement={node} />
            <PartiesPanel achievement={node} />
            <RegistrationDetails achievement={node} />
            {node.submittedAt && <MatchesPanel of={node} />}
            <BackEntryPanel achievement={node} onChanged={refresh} />
            <HistoryPanel
              history={node.history}
              names={{
                title: t("成果名称", "Title"),
                stage: t("阶段", "Stage"),
                summary: t("成果简介", "Summary"),
                trl: t("技术成熟度", "TRL"),
                keywords: t("关键词", "Keywords"),
                formedOn: t("成果形成日期", "Formed on"),
                repairReason: t("退回或作废理由", "Reason"),
                backState: t("历史补录", "Back-entry"),
                backOn: t(...backEntryDayText.ACHIEVEMENT),
              }}
              words={{ stage: stageText, backState: backEntryText }}
            />
          </Page>
        );
      }}
    </QueryState>
  );
}

function Basics(props: { achievement: FragmentOf<typeof AchievementBasics> }) {
  const t = useT();
  const a = readFragment(AchievementBasics, props.achievement);
  return (
    <Panel title={t("基本信息", "Basics")}>
      <FieldList
        fields={[
          { label: t("成果类型", "Kind"), value: t(...kindText[a.kind]) },
          {
            label: t("所属产业", "Industry"),
            value: a.industry && t(a.industry.name, a.industry.nameEn),
          },
          { label: t("项目来源", "Source"), value: a.source?.name },
          { label: t("技术成熟度", "TRL"), value: a.trl && t(...(trlText[a.trl] ?? ["", ""])) },
          { label: t("意向价格", "Asking price"), value: moneyText(a.askingPrice) },
          { label: t("成果形成日期", "Formed on"), value: a.formedOn },
          { label: t("成果密级", "Secrecy"), value: t(...secrecyText[a.secrecy]) },
          {
            label: t("非涉密承诺", "Declared unclassified"),
            value: a.unclassifiedDeclared ? t("已承诺", "Declared") : t("未承诺", "Not declared"),
          },
          { label: t("登记人", "Registered by"), value: a.registrant?.displayName },
          { label: t("成果简介", "Summary"), value: a.summary, wide: true },
          a.distinctBecause
            ? {
                label: t("为何不是同一事项", "Why this is another matter"),
                value: a.distinctBecause,
                wide: true,
              }
            : undefined,
        ].filter((field) => field !== undefined)}
      />
    </Panel>
  );
}
