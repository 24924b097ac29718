import { achievementWay, demandWay } from "../app/ways.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { showDay } from "../ui/format.ts";
import { inLanguage } from "../ui/language.ts";
import { beside, type Queue, queue, shortName } from "./queue.ts";

const QueuedAssignment = graphql(`
  fragment QueuedAssignment on EvaluationAssignment @_unmask {
    id
    item {
      id
      achievement {
        id
        title
      }
      batch {
        id
        title
        deadline
      }
    }
  }
`);

/** What an evaluator is asked to score. */
export const ScoringWork = graphql(
  `
    fragment ScoringWork on Query @_unmask {
      toScore: evaluationAssignments(
        first: 5
        filter: $openAssignments
        orderBy: [{ field: DUE_ON, direction: ASC }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          ...QueuedAssignment
        }
      }
      lateScores: evaluationAssignments(
        first: 5
        filter: $lateAssignments
        orderBy: [{ field: DUE_ON, direction: ASC }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          ...QueuedAssignment
        }
      }
    }
  `,
  [QueuedAssignment],
);

/** The center's work from the batch and the screening to the service library. */
export const AdmissionWork = graphql(
  `
    fragment AdmissionWork on Query @_unmask {
      toAdmit: evaluationItems(
        first: 5
        filter: { waitsForAdmission: { eq: true } }
        orderBy: [{ field: ALL_IN_AT, direction: ASC }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          id
          batch {
            id
            title
          }
          achievement {
            id
            title
          }
        }
      }
      demandsToAdmit: demandScreenings(
        first: 5
        filter: { waitsForAdmission: { eq: true } }
        orderBy: [{ field: SCREENED_AT, direction: ASC }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          id
          screenedAt
          demand {
            id
            title
          }
        }
      }
      demandsToScreen: demands(
        first: 5
        filter: { waitsForScreening: { eq: true } }
        orderBy: [{ field: PROVED_AT, direction: ASC }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          id
          title
          provedAt
        }
      }
      lateBatches: evaluationBatches(
        first: 5
        filter: { state: { eq: SCORING }, deadline: { lt: $today } }
        orderBy: [{ field: DEADLINE, direction: ASC }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          id
          title
          deadline
        }
      }
      evaluationRound {
        overdue(first: 5, orderBy: [{ field: SUBMITTED_AT, direction: ASC }]) {
          totalCount
          totalCountIsExact
          nodes {
            id
            title
            submittedAt
            reporter {
              id
              name
              shortName
            }
          }
        }
      }
    }
  `,
);

export function scoringQueues(work: ResultOf<typeof ScoringWork>): Queue[] {
  return [
    ...queue(
      {
        kind: "waits",
        label: ["待评审的成果", "Achievements to score"],
        all: { to: "/scoring", search: { view: "open" } },
      },
      work.toScore,
      scored,
    ),
    ...queue(
      {
        kind: "late",
        label: ["已过截止日期的评审", "Scores past their deadline"],
        all: { to: "/scoring", search: { view: "overdue" } },
      },
      work.lateScores,
      scored,
    ),
  ];
}

function scored({ id, item }: ResultOf<typeof QueuedAssignment>) {
  const { achievement, batch } = item;
  const until = batch?.deadline && inLanguage(`截止 ${batch.deadline}`, `until ${batch.deadline}`);
  return {
    title: achievement?.title ?? inLanguage("成果", "Achievement"),
    about: beside(batch?.title, until),
    way: { to: "/scoring/$id", params: { id } } as const,
  };
}

export function admissionQueues(work: ResultOf<typeof AdmissionWork>): Queue[] {
  return [
    ...queue(
      {
        kind: "waits",
        label: ["待入库的成果", "Achievements to admit"],
        all: { to: "/batches/passed" },
      },
      work.toAdmit,
      ({ id, achievement, batch }) => ({
        title: achievement?.title ?? inLanguage("成果", "Achievement"),
        about: batch?.title,
        way: batch ? { to: "/batches/$id", params: { id: batch.id } } : { to: "/batches/passed" },
        act: { kind: "admit", id },
      }),
    ),
    ...queue(
      { kind: "waits", label: ["待入库的需求", "Demands to admit"], all: { to: "/screening" } },
      work.demandsToAdmit,
      ({ id, demand, screenedAt }) => ({
        title: demand.title,
        about: showDay(screenedAt),
        way: demandWay(demand.id),
        act: { kind: "admitDemand", id },
      }),
    ),
    ...queue(
      { kind: "waits", label: ["待筛选的需求", "Demands to screen"], all: { to: "/screening" } },
      work.demandsToScreen,
      ({ id, title, provedAt }) => ({ title, about: showDay(provedAt), way: demandWay(id) }),
    ),
  ];
}

export function evaluationLate(work: ResultOf<typeof AdmissionWork>): Queue[] {
  return [
    ...queue(
      {
        kind: "late",
        label: ["已过截止日期的评价批次", "Batches past their deadline"],
        all: { to: "/batches", search: { view: "overdue" } },
      },
      work.lateBatches,
      ({ id, title, deadline }) => ({
        title,
        about: inLanguage(`截止 ${deadline}`, `until ${deadline}`),
        way: { to: "/batches/$id", params: { id } },
      }),
    ),
    ...queue(
      {
        kind: "late",
        label: ["逾期未评价的成果", "Achievements not evaluated in time"],
        all: { to: "/batches/due" },
      },
      work.evaluationRound.overdue,
      ({ id, title, reporter, submittedAt }) => ({
        title,
        about: beside(shortName(reporter), showDay(submittedAt)),
        way: achievementWay(id),
      }),
    ),
  ];
}
