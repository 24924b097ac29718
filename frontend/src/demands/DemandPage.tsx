import { Link, useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { trlText } from "../achievements/words.ts";
import { ChangeFields, HistoryPanel } from "../audit/HistoryPanel.tsx";
import { type EnumOf, type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { ItemLinkFields } from "../items/ItemLink.tsx";
import { RepairNotice } from "../items/RepairNotice.tsx";
import { backEntryDayText, backEntryText } from "../items/words.ts";
import { CooperationButton, CooperationButtonFields } from "../landings/CooperationButton.tsx";
import { LandingsOfItem, LandingsOfItemRow } from "../landings/LandingsOfItem.tsx";
import { RecommendButton } from "../library/RecommendButton.tsx";
import { MatchesPanel } from "../matching/MatchesPanel.tsx";
import { ProposeMergeButton } from "../merges/ProposeMergeButton.tsx";
import { FieldList } from "../ui/FieldList.tsx";
import { showTime } from "../ui/format.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { inARow, useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { moneyText } from "../ui/yuan.ts";
import { BackEntryPanel, DemandBackEntryFields } from "./BackEntryPanel.tsx";
import { DemandActions, DemandActionsFields } from "./DemandActions.tsx";
import { DemandProgress } from "./DemandProgress.tsx";
import { DemandStageTag } from "./DemandStageTag.tsx";
import { DemandMatchFields, DemandStepFields, demandSteps } from "./demandSteps.ts";
import { ProofPanel } from "./ProofPanel.tsx";
import { ProofPanelFields } from "./proofFields.ts";
import { DemandRepairFields, RepairButtons } from "./RepairButtons.tsx";
import { ScreeningPanel, ScreeningPanelFields } from "./ScreeningPanel.tsx";
import { demandStageText, proofText, solutionText } from "./words.ts";

const DemandBasics = graphql(`
  fragment DemandBasics on Demand {
    problem
    keyTechnology
    targets
    keywords
    months
    solutionWays
    intendedPartners
    appliedIndustry
    trlWanted
    contactName
    contactPhone
    contactEmail
    distinctBecause
    createdAt
    submittedAt
    budget {
      text
      yuan
    }
    firm {
      id
      name
    }
    town {
      id
      name
      nameEn
    }
    industry {
      id
      name
      nameEn
    }
    source {
      code
      name
    }
    reporter {
      id
      name
    }
    coReporters {
      id
      organization {
        id
        name
      }
    }
    registrant {
      id
      displayName
    }
    serviceEntry {
      id
      accountable {
        id
        displayName
      }
    }
  }
`);

const DemandQuery = graphql(
  `
    query Demand($id: ID!) {
      node(id: $id) {
        __typename
        ... on Demand {
          id
          version
          title
          stage
          submittedAt
          viewerCanEdit
          repairReason
          mergedInto {
            ...ItemLinkFields
          }
          viewerCanRecommend
          history {
            ...ChangeFields
          }
          landings {
            ...LandingsOfItemRow
          }
          ...CooperationButtonFields
          ...DemandActionsFields
          ...DemandBackEntryFields
          ...DemandBasics
          ...DemandRepairFields
          ...DemandStepFields
          ...ProofPanelFields
          ...ScreeningPanelFields
        }
      }
      matchProposals(
        first: 1
        filter: { demand: { eq: $id } }
        orderBy: [{ field: PROPOSED_AT, direction: DESC }]
      ) {
        nodes {
          ...DemandMatchFields
        }
      }
    }
  `,
  [
    ChangeFields,
    CooperationButtonFields,
    DemandActionsFields,
    DemandBackEntryFields,
    DemandBasics,
    DemandMatchFields,
    DemandRepairFields,
    DemandStepFields,
    ItemLinkFields,
    LandingsOfItemRow,
    ProofPanelFields,
    ScreeningPanelFields,
  ],
);

/** Stages after which a demand goes no further. */
const gone: readonly EnumOf<"DemandStage">[] = ["VOIDED", "MERGED"];

/** One demand: what is needed, whether it is real, and what it led to. */
export function DemandPage() {
  const t = useT();
  const { id } = useParams({ from: "/demands/$id" });
  const [result, ask] = useQuery({ query: DemandQuery, variables: { id } });
  const refresh = () => ask({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} retry={ask}>
      {({ node, matchProposals }) => {
        if (node?.__typename !== "Demand") return <NotThere />;
        return (
          <Page
            title={node.title}
            back={{ to: "/demands", label: t("企业需求", "Demands") }}
            subtitle={<DemandStageTag stage={node.stage} />}
            actions={
              <>
                {node.viewerCanEdit && (
                  <LinkButton to="/demands/$id/edit" params={{ id }}>
                    {t("修改", "Edit")}
                  </LinkButton>
                )}
                <DemandActions demand={node} onChanged={refresh} />
                {node.viewerCanRecommend && (
                  <RecommendButton
                    item={{ kind: "demand", id, version: node.version, title: node.title }}
                    onDone={refresh}
                  />
                )}
                <CooperationButton demand={node} />
                <ProposeMergeButton item={node} kind="Demand" />
                <RepairButtons demand={node} onChanged={refresh} />
              </>
            }
          >
            <RepairNotice
              stage={node.stage}
              reason={node.repairReason}
              mergedInto={node.mergedInto}
            />
            {!gone.includes(node.stage) && (
              <Panel title={t("需求进展", "Progress")}>
                <DemandProgress steps={demandSteps(node, matchProposals.nodes[0])} />
              </Panel>
            )}
            <ProofPanel demand={node} />
            {node.submittedAt && node.stage !== "LANDED" && <MatchesPanel of={node} />}
            <ScreeningPanel demand={node} onChanged={refresh} />
            <Basics demand={node} />
            <BackEntryPanel demand={node} onChanged={refresh} />
            <LandingsOfItem rows={node.landings} />
            <HistoryPanel
              history={node.history}
              names={{
                title: t("需求名称", "Title"),
                stage: t("阶段", "Stage"),
                problem: t("主要问题", "Problem"),
                keyTechnology: t("技术关键", "Key technology"),
                targets: t("预期目标", "Targets"),
                budget: t("拟投入资金", "Budget"),
                proof: t("证明状态", "Proof"),
                letterDated: t("需求书日期", "Letter dated"),
                proofReason: t("核对意见", "Reason"),
                repairReason: t("退回或作废理由", "Why returned or voided"),
                backState: t("历史补录", "Back-entry"),
                backOn: t(...backEntryDayText.DEMAND),
              }}
              words={{ stage: demandStageText, proof: proofText, backState: backEntryText }}
            />
          </Page>
        );
      }}
    </QueryState>
  );
}

function Basics(props: { demand: FragmentOf<typeof DemandBasics> }) {
  const t = useT();
  const d = readFragment(DemandBasics, props.demand);
  return (
    <Panel title={t("需求信息", "The demand")}>
      <FieldList
        fields={[
          { label: t("需求单位", "Firm"), value: d.firm.name },
          { label: t("地域", "Town"), value: d.town && t(d.town.name, d.town.nameEn) },
          {
            label: t("所属产业", "Industry"),
            value: d.industry && t(d.industry.name, d.industry.nameEn),
          },
          { label: t("所属行业", "Applied in"), value: d.appliedIndustry },
          { label: t("项目来源", "Source"), value: d.source?.name },
          {
            label: t("期望技术成熟度", "TRL wanted"),
            value: d.trlWanted && t(...(trlText[d.trlWanted] ?? ["", ""])),
          },
          { label: t("拟投入资金", "Budget"), value: moneyText(d.budget) },
          {
            label: t("年限", "Within"),
            value: d.months && t(`${d.months} 个月`, `${d.months} months`),
          },
          {
            label: t("解决方式", "Ways of solution"),
            value: inARow(d.solutionWays.map((way) => t(...solutionText[way]))),
          },
          { label: t("关键字", "Keywords"), value: inARow(d.keywords) },
          { label: t("意向合作单位", "Intended partners"), value: d.intendedPartners },
          {
            label: t("联系人", "Contact"),
            value: [d.contactName, d.contactPhone, d.contactEmail].filter(Boolean).join("　"),
          },
          { label: t("首报单位", "First reporter"), value: d.reporter.name },
          {
            label: t("联合报送单位", "Co-reporters"),
            value: inARow(d.coReporters.map((joined) => joined.organization?.name)),
          },
          { label: t("登记人", "Registered by"), value: d.registrant?.displayName },
          { label: t("提交时间", "Submitted at"), value: showTime(d.submittedAt) },
          {
            label: t("服务库", "Service library"),
            value: d.serviceEntry && (
              <Link to="/entries/$id" params={{ id: d.serviceEntry.id }}>
                {t(
                  `责任人：${d.serviceEntry.accountable.displayName}`,
                  `Accountable: ${d.serviceEntry.accountable.displayName}`,
                )}
              </Link>
            ),
          },
          { label: t("主要问题", "Problem"), value: d.problem, wide: true },
          { label: t("技术关键", "Key technology"), value: d.keyTechnology, wide: true },
          { label: t("预期目标", "Targets"), value: d.targets, wide: true },
          d.distinctBecause
            ? {
                label: t("为何不是同一事项", "Why this is another matter"),
                value: d.distinctBecause,
                wide: true,
              }
            : undefined,
        ].filter((field) => field !== undefined)}
      />
    </Panel>
  );
}
