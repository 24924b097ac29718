import { may, type Viewer } from "../app/viewer.ts";
import { assignmentFilter } from "../evaluations/evaluationSearch.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { landingFilter } from "../landings/landingSearch.ts";
import { clientFilter } from "../sharing/clientSearch.ts";
import { startOfDay, thisYear, today } from "../ui/format.ts";
import { AdministrationWork, administrationQueues } from "./administration.ts";
import { BoardFields } from "./Boards.tsx";
import { CheckingWork, checkingQueues } from "./checking.ts";
import { DiscoveryWork, discoveryQueues } from "./discovery.ts";
import { EvaluationWork, evaluationQueues } from "./evaluation.ts";
import { LandingWork, landingQueues } from "./landing.ts";
import { MatchingWork, matchingQueues } from "./matching.ts";
import type { Queue } from "./queue.ts";
import { ServiceWork, serviceQueues } from "./service.ts";

/** All of the start page in one question; what the viewer may not do is not asked. */
export const StartQuery = graphql(
  `
    query Start(
      $organization: ID
      $since: DateTime!
      $today: Date!
      $year: Int!
      $returnedClaims: LandingFilter
      $draftClaims: LandingFilter
      $followed: ServiceEntryFilter
      $givenEntries: ServiceEntryFilter
      $openAssignments: EvaluationAssignmentFilter
      $lateAssignments: EvaluationAssignmentFilter
      $expiring: ApiClientFilter
      $expired: ApiClientFilter
      $registers: Boolean!
      $needs: Boolean!
      $oversees: Boolean!
      $verifies: Boolean!
      $claims: Boolean!
      $followsLandings: Boolean!
      $answers: Boolean!
      $followsMatches: Boolean!
      $followsEntries: Boolean!
      $serves: Boolean!
      $scores: Boolean!
      $evaluates: Boolean!
      $confirms: Boolean!
      $decidesApplications: Boolean!
      $merges: Boolean!
      $backEntries: Boolean!
      $managesAccounts: Boolean!
      $seesClients: Boolean!
      $audits: Boolean!
      $leads: Boolean!
    ) {
      ...DiscoveryWork
      ...EvaluationWork
      ...CheckingWork
      ...LandingWork
      ...ServiceWork
      ...MatchingWork
      ...AdministrationWork
      plan(year: $year) @include(if: $leads) {
        ...BoardFields
      }
    }
  `,
  [
    AdministrationWork,
    BoardFields,
    CheckingWork,
    DiscoveryWork,
    EvaluationWork,
    LandingWork,
    MatchingWork,
    ServiceWork,
  ],
);

/** What the viewer's page asks for; `since` is the day since which records are new. */
export function askedBy(viewer: Viewer, since: string): VariablesOf<typeof StartQuery> {
  const own = viewer.account?.id;
  const answering = may(viewer, "match:answer");
  return {
    organization: viewer.organization?.id,
    since: startOfDay(since),
    today: today(),
    year: thisYear(),
    returnedClaims: landingFilter({ state: "RETURNED", claimed: "mine" }, viewer),
    draftClaims: landingFilter({ state: "DRAFT", claimed: "mine" }, viewer),
    followed: followsOwnEntries(viewer) && own ? { accountable: { eq: own } } : {},
    givenEntries: {
      accountable: own ? { eq: own } : undefined,
      leftAt: { isNull: true },
      accountableSince: { gte: startOfDay(since) },
    },
    openAssignments: assignmentFilter({ view: "open" }),
    lateAssignments: assignmentFilter({ view: "overdue" }),
    expiring: clientFilter({ view: "expiring" }),
    expired: clientFilter({ view: "expired" }),
    registers: may(viewer, "achievement:register"),
    needs: may(viewer, "demand:register"),
    oversees: may(viewer, "achievement:read-all", "landing:verify"),
    verifies: may(viewer, "landing:verify"),
    claims: may(viewer, "landing:claim"),
    followsLandings: may(viewer, "landing:claim", "landing:verify"),
    answers: answering,
    followsMatches: answering || may(viewer, "match:propose"),
    followsEntries: may(viewer, "service:record", "landing:verify"),
    serves: may(viewer, "service:record"),
    scores: may(viewer, "evaluation:score"),
    evaluates: may(viewer, "evaluation:manage"),
    confirms: may(viewer, "demand:confirm"),
    decidesApplications: may(viewer, "application:decide"),
    merges: may(viewer, "merge:confirm"),
    backEntries: may(viewer, "back-entry:decide"),
    managesAccounts: may(viewer, "account:manage"),
    seesClients: may(viewer, "api-client:read"),
    audits: may(viewer, "audit:read"),
    leads: leads(viewer),
  };
}

/** The queues of the answer, those that wait for most before the others. */
export function queuesOf(
  data: ResultOf<typeof StartQuery>,
  viewer: Viewer,
  since: string,
): Queue[] {
  const accountable = followsOwnEntries(viewer) ? viewer.account?.id : undefined;
  return [
    ...landingQueues(data, since),
    ...evaluationQueues(data),
    ...checkingQueues(data),
    ...matchingQueues(data, since),
    ...discoveryQueues(data, since),
    ...serviceQueues(data, since, accountable),
    ...administrationQueues(data, since),
  ];
}

/** Whoever records what is done for entries is late with their own; supervisors see all. */
function followsOwnEntries(viewer: Viewer): boolean {
  return may(viewer, "service:record");
}

/** A leader works on nothing here: the boards are theirs. */
export function leads(viewer: Viewer): boolean {
  return viewer.role === "LEADER";
}
