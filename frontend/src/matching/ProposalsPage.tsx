import { useNavigate, useSearch } from "@tanstack/react-router";
import { useQuery } from "urql";
import { may, useViewer } from "../app/viewer.ts";
import { type EnumOf, graphql } from "../graphql.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { CursorPager } from "../ui/CursorPager.tsx";
import { choicesOf } from "../ui/choices.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { SinceFilter } from "../ui/SinceFilter.tsx";
import { useCursorTrail } from "../ui/useCursorTrail.ts";
import { DeclineFields, DeclineReasons } from "./DeclineReasons.tsx";
import styles from "./Matches.module.css";
import { ProposalCard, ProposalFields } from "./ProposalCard.tsx";
import { answeringText, proposalFilter } from "./proposalSearch.ts";
import { proposalStateText } from "./proposalWords.ts";

const ProposalPage = graphql(
  `
    fragment ProposalPage on MatchProposalConnection @_unmask {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

const ProposalsQuery = graphql(
  `
    query MatchProposals(
      $after: String
      $filter: MatchProposalFilter
      $reasons: Boolean!
      $answers: Boolean!
      $all: Boolean!
      $mine: Boolean!
      $overdue: Boolean!
    ) {
      matchProposals(first: 15, after: $after, filter: $filter) @include(if: $all) {
        ...ProposalPage
      }
      matchAnswering {
        waiting(first: 15, after: $after, orderBy: [{ field: PROPOSED_AT, direction: ASC }])
          @include(if: $mine) {
          ...ProposalPage
        }
        overdue(first: 15, after: $after, orderBy: [{ field: PROPOSED_AT, direction: ASC }])
          @include(if: $overdue) {
          ...ProposalPage
        }
        mineCount: waiting(first: 1) @include(if: $answers) {
          totalCount
          totalCountIsExact
        }
        overdueCount: overdue(first: 1) {
          totalCount
          totalCountIsExact
        }
      }
      matchAnswerStats(by: [DECLINE_REASON], filter: { accepted: { eq: false } })
        @include(if: $reasons) {
        ...DeclineFields
      }
      all: matchProposals(first: 1) {
        totalCount
        totalCountIsExact
      }
      WAITING: matchProposals(first: 1, filter: { state: { eq: WAITING } }) {
        totalCount
        totalCountIsExact
      }
      ACCEPTED: matchProposals(first: 1, filter: { state: { eq: ACCEPTED } }) {
        totalCount
        totalCountIsExact
      }
      DECLINED: matchProposals(first: 1, filter: { state: { eq: DECLINED } }) {
        totalCount
        totalCountIsExact
      }
      WITHDRAWN: matchProposals(first: 1, filter: { state: { eq: WITHDRAWN } }) {
        totalCount
        totalCountIsExact
      }
    }
  `,
  [ProposalPage, DeclineFields],
);

/** The matching board: what was put to both sides, and what each answered (DEAL-1). */
export function ProposalsPage() {
  const t = useT();
  const navigate = useNavigate();
  const search = useSearch({ from: "/matches" });
  const viewer = useViewer();
  const nothing = may(viewer, "match:propose")
    ? t(
        "没有匹配推荐。打开一项需求或成果，寻找匹配后即可向双方推荐。",
        "No match is proposed. Open a demand or an achievement, find its matches, and propose one to both sides.",
      )
    : t(
        "没有匹配推荐。中心推荐对接后会出现在这里。",
        "No match is proposed. What the center proposes appears here.",
      );
  const trail = useCursorTrail();
  const [result, ask] = useQuery({
    query: ProposalsQuery,
    variables: {
      after: trail.after,
      filter: proposalFilter(search),
      reasons: may(viewer, "match:read-all"),
      answers: may(viewer, "match:answer"),
      all: search.view === undefined,
      mine: search.view === "mine",
      overdue: search.view === "overdue",
    },
  });
  const { data } = result;
  const askAgain = () => ask({ requestPolicy: "network-only" });
  return (
    <Page
      title={t("匹配推荐", "Matches")}
      subtitle={t(
        "由中心在需求或成果页「在线匹配」中提出，双方在规定的工作日内答复。",
        "Put to both sides from the matches of a demand or an achievement; each answers within the working days set.",
      )}
    >
      <Panel flush>
        <CountTabs<EnumOf<"MatchProposalState"> | keyof typeof answeringText>
          label={t("按状态", "By state")}
          chosen={search.view ?? search.state}
          onChoose={(chosen) =>
            navigate({
              to: "/matches",
              search:
                chosen === "mine" || chosen === "overdue" ? { view: chosen } : { state: chosen },
            })
          }
          tabs={[
            ...choicesOf(answeringText)
              .map((choice) => ({ ...choice, count: data?.matchAnswering[`${choice.value}Count`] }))
              .filter(({ value, count }) => count && (value === "mine" || count.totalCount > 0)),
            { value: undefined, label: t("全部", "All"), count: data?.all },
            ...choicesOf(proposalStateText).map((choice) => ({
              ...choice,
              count: data?.[choice.value],
            })),
          ]}
        />
        {search.since && (
          <FilterBar label={t("筛选匹配推荐", "Filter matches")}>
            <SinceFilter
              since={search.since}
              onClear={() => navigate({ to: "/matches", search: { state: search.state } })}
            />
          </FilterBar>
        )}
        <QueryState keep result={result} retry={askAgain}>
          {({ matchProposals: all, matchAnswering: { waiting, overdue } }) => {
            const matchProposals = all ?? waiting ?? overdue;
            return (
              matchProposals && (
                <>
                  {matchProposals.nodes.length === 0 ? (
                    <p className={styles.empty}>{nothing}</p>
                  ) : (
                    <ul className={styles.board} aria-label={t("匹配推荐", "Matches")}>
                      {matchProposals.nodes.map((node) => (
                        <ProposalCard key={node.id} proposal={node} onChanged={askAgain} />
                      ))}
                    </ul>
                  )}
                  <CursorPager trail={trail} {...matchProposals} />
                </>
              )
            );
          }}
        </QueryState>
      </Panel>
      <DeclineReasons declined={data?.matchAnswerStats ?? []} />
    </Page>
  );
}
