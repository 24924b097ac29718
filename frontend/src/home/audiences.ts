import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import type { Viewer } from "../app/viewer.ts";
import { assignmentFilter } from "../evaluations/evaluationSearch.ts";
import type { EnumOf, FragmentOf, ResultOf } from "../graphql.ts";
import { landingFilter } from "../landings/landingSearch.ts";
import { clientFilter } from "../sharing/clientSearch.ts";
import { startOfDay, thisYear, today } from "../ui/format.ts";
import { accountQueues, auditQueue, clientQueues } from "./administration.ts";
import type { BoardFields } from "./Boards.tsx";
import { centerQueues, leadQueues } from "./checking.ts";
import { achievementQueues, demandQueues, newRegistrationQueues } from "./discovery.ts";
import { admissionQueues, evaluationLate, scoringQueues } from "./evaluation.ts";
import type { FirmOverview } from "./firm.ts";
import { claimingQueues, newLandingQueue, verifyingQueues } from "./landing.ts";
import type { LiaisonOverview } from "./liaison.ts";
import { answeringQueue, matchingNews } from "./matching.ts";
import type { Queue } from "./queue.ts";
import { followUpQueues, newEntryQueue } from "./service.ts";
import {
  AdministratorStart,
  AuditorStart,
  CenterStart,
  EvaluatorStart,
  FirmStart,
  LeaderStart,
  LeadStart,
  LiaisonStart,
  SupervisorStart,
} from "./startQueries.ts";

/** What a start page is made of: queues, and above them what the role sees at a glance. */
export interface Work {
  queues: readonly Queue[];
  plan?: FragmentOf<typeof BoardFields>;
  firm?: ResultOf<typeof FirmOverview>;
  liaison?: ResultOf<typeof LiaisonOverview>;
}

/** Who sees the same start page: its one question, and what is made of the answer. */
export interface Audience {
  query: TypedDocumentNode<unknown, AnyVariables>;
  asked: (viewer: Viewer, since: string) => AnyVariables;
  work: (data: unknown, viewer: Viewer, since: string) => Work;
}

function audience<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  asked: (viewer: Viewer, since: string) => Variables,
  work: (data: Data, viewer: Viewer, since: string) => Work,
): Audience {
  // An answer is always that of the question beside it.
  return { query, asked, work } as Audience;
}

const liaison = audience(
  LiaisonStart,
  (viewer, since) => ({
    ...ofOwn(viewer, since),
    organization: viewer.organization?.id,
    year: thisYear(),
  }),
  (data, viewer, since) => ({
    liaison: data,
    queues: [
      ...answeringQueue(data),
      ...claimingQueues(data),
      ...achievementQueues(data),
      ...demandQueues(data),
      ...matchingNews(data, since),
      ...followUpQueues(data, viewer.account?.id),
      ...newLandingQueue(data, since),
      ...newEntryQueue(data, since, viewer.account?.id),
    ],
  }),
);

const firm = audience(
  FirmStart,
  (viewer, since) => ({
    organization: viewer.organization?.id,
    firm: viewer.organization?.id ?? "",
    since: startOfDay(since),
  }),
  (data, _viewer, since) => ({
    firm: data,
    queues: [...answeringQueue(data), ...demandQueues(data), ...matchingNews(data, since)],
  }),
);

const center = audience(
  CenterStart,
  (viewer, since) => ({ ...ofOwn(viewer, since), today: today() }),
  (data, viewer, since) => ({
    queues: [
      ...admissionQueues(data),
      ...centerQueues(data),
      ...claimingQueues(data),
      ...followUpQueues(data, viewer.account?.id),
      ...matchingNews(data, since),
      ...evaluationLate(data),
      ...newRegistrationQueues(data, since),
      ...newLandingQueue(data, since),
      ...newEntryQueue(data, since, viewer.account?.id),
    ],
  }),
);

const supervisor = audience(
  SupervisorStart,
  (_viewer, since) => ({ since: startOfDay(since), followed: {} }),
  (data, _viewer, since) => ({
    queues: [
      ...verifyingQueues(data),
      ...followUpQueues(data, undefined),
      ...newRegistrationQueues(data, since),
      ...newLandingQueue(data, since),
    ],
  }),
);

const lead = audience(
  LeadStart,
  (_viewer, since) => ({ since: startOfDay(since), followed: {} }),
  (data, _viewer, since) => ({
    queues: [
      ...verifyingQueues(data),
      ...leadQueues(data),
      ...followUpQueues(data, undefined),
      ...newRegistrationQueues(data, since),
      ...newLandingQueue(data, since),
    ],
  }),
);

const evaluator = audience(
  EvaluatorStart,
  () => ({
    openAssignments: assignmentFilter({ view: "open" }),
    lateAssignments: assignmentFilter({ view: "overdue" }),
  }),
  (data) => ({ queues: scoringQueues(data) }),
);

const administrator = audience(
  AdministratorStart,
  (_viewer, since) => ({ ...ending(), since: startOfDay(since) }),
  (data, _viewer, since) => ({ queues: [...accountQueues(data, since), ...clientQueues(data)] }),
);

const auditor = audience(
  AuditorStart,
  (_viewer, since) => ({ ...ending(), since: startOfDay(since) }),
  (data, _viewer, since) => ({ queues: [...clientQueues(data), ...auditQueue(data, since)] }),
);

const leader = audience(
  LeaderStart,
  () => ({ year: thisYear() }),
  (data) => ({ queues: [], plan: data.plan }),
);

/** By role, as each asks only for what its permissions are for; other roles have no queue. */
const audiences: Partial<Record<EnumOf<"Role">, Audience>> = {
  LIAISON: liaison,
  ENTERPRISE_USER: firm,
  CENTER_STAFF: center,
  SUPERVISOR: supervisor,
  LEAD_SUPERVISOR: lead,
  EVALUATOR: evaluator,
  ADMINISTRATOR: administrator,
  AUDITOR: auditor,
  LEADER: leader,
};

export function audienceOf({ role }: Viewer): Audience | undefined {
  return audiences[role];
}

/** What is the viewer's own among claims and entries. */
function ofOwn(viewer: Viewer, since: string) {
  const accountable = viewer.account ? { eq: viewer.account.id } : undefined;
  return {
    since: startOfDay(since),
    returnedClaims: landingFilter({ state: "RETURNED", claimed: "mine" }, viewer),
    draftClaims: landingFilter({ state: "DRAFT", claimed: "mine" }, viewer),
    followed: { accountable },
    givenEntries: {
      accountable,
      leftAt: { isNull: true },
      accountableSince: { gte: startOfDay(since) },
    },
  };
}

function ending() {
  return {
    expiring: clientFilter({ view: "expiring" }),
    expired: clientFilter({ view: "expired" }),
  };
}
