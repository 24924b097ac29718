import { useNavigate, useSearch } from "@tanstack/react-router";
import { may, useViewer } from "../app/viewer.ts";
import { type EnumOf, type FragmentOf, graphql } from "../graphql.ts";
import { CountTabs } from "../ui/CountTabs.tsx";
import { choicesOf } from "../ui/choices.ts";
import { FilterBar } from "../ui/FilterBar.tsx";
import { countIn } from "../ui/facetCounts.ts";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { SinceFilter } from "../ui/SinceFilter.tsx";
import { usual } from "../ui/table/layout.ts";
import { MoreRows } from "../ui/table/MoreRows.tsx";
import { type List, useList } from "../ui/table/useList.ts";
import type { ViewsShown } from "../views/LibraryTable.tsx";
import { SavedViews } from "../views/SavedViews.tsx";
import { SavedViewFields } from "../views/savedViewFields.ts";
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
      $rows: Int! = 15
      $after: String
      $begins: Boolean! = true
      $filter: MatchProposalFilter
      $reasons: Boolean!
      $answers: Boolean!
      $all: Boolean!
      $mine: Boolean!
      $overdue: Boolean!
    ) {
      matchProposals(first: $rows, after: $after, filter: $filter) @include(if: $all) {
        ...ProposalPage
      }
      matchAnswering {
        waiting(first: $rows, after: $after, orderBy: [{ field: PROPOSED_AT, direction: ASC }])
          @include(if: $mine) {
          ...ProposalPage
        }
        overdue(first: $rows, after: $after, orderBy: [{ field: PROPOSED_AT, direction: ASC }])
          @include(if: $overdue) {
          ...ProposalPage
        }
        mineCount: waiting(first: 0) @include(if: $answers) {
          totalCount
          totalCountIsExact
        }
        overdueCount: overdue(first: 0) @include(if: $begins) {
          totalCount
          totalCountIsExact
        }
      }
      matchAnswerStats(by: [DECLINE_REASON], filter: { accepted: { eq: false } })
        @include(if: $reasons) {
        ...DeclineFields
      }
      all: matchProposals(first: 0) @include(if: $begins) {
        totalCount
        totalCountIsExact
        facets {
          isExact
          state {
            value
            count
          }
        }
      }
      savedViews(first: 50, filter: { listName: { eq: MATCHES } }) @include(if: $begins) {
        nodes {
          ...SavedViewFields
        }
      }
    }
  `,
  [ProposalPage, DeclineFields, SavedViewFields],
);

/** The matching board: what was put to both sides, and what each answered (DEAL-1). */
export function ProposalsPage() {
  const t = useT();
  const navigate = useNavigate();
  const search = useSearch({ from: "/matches" });
  const viewer = useViewer();
  const list = useList({
    query: ProposalsQuery,
    variables: {
      filter: proposalFilter(search),
      reasons: may(viewer, "match:read-all"),
      answers: may(viewer, "match:answer"),
      all: search.view === undefined,
      mine: search.view === "mine",
      overdue: search.view === "overdue",
    },
    pick: ({ matchProposals, matchAnswering: { waiting, overdue } }) =>
      matchProposals ?? waiting ?? overdue,
    first: 15,
    most: 15,
  });
  const { data } = list;
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
              count: countIn(data?.all, data?.all?.facets.state, choice.value),
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
        <QueryState keep result={list.result} retry={list.refresh}>
          {({ savedViews }) => <Board list={list} savedViews={savedViews} />}
        </QueryState>
      </Panel>
      <DeclineReasons declined={data?.matchAnswerStats ?? []} />
    </Page>
  );
}

interface BoardProps {
  list: List<unknown, FragmentOf<typeof ProposalPage>>;
  savedViews: ViewsShown;
}

/** The proposals as cards: more of them come while one scrolls. */
function Board({ list, savedViews }: BoardProps) {
  const t = useT();
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
  const [counted] = list.pages;
  const found = list.pages.flatMap(({ nodes }) => nodes);
  return (
    <>
      <div className={styles.views}>
        <SavedViews
          list="MATCHES"
          views={savedViews?.nodes}
          columns={CARD}
          layout={usual}
          onLayout={() => undefined}
          onChanged={list.refresh}
        />
      </div>
      {found.length === 0 ? (
        <p className={styles.empty}>{nothing}</p>
      ) : (
        <ul className={styles.board} aria-label={t("匹配推荐", "Matches")}>
          {found.map((node) => (
            <ProposalCard key={node.id} proposal={node} onChanged={list.refresh} />
          ))}
        </ul>
      )}
      {counted && <MoreRows list={list} shown={found.length} counted={counted} />}
    </>
  );
}

/** A card shows all that there is: a view of the board is what it is narrowed to. */
const CARD = [{ key: "card", lead: true }];
