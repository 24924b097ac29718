import { graphql, type ResultOf } from "../graphql.ts";
import { showDay } from "../ui/format.ts";
import { inLanguage } from "../ui/language.ts";
import { beside, type Queue, queue } from "./queue.ts";

const QueuedEntry = graphql(`
  fragment QueuedEntry on ServiceEntry @_unmask {
    id
    followUpDueOn
    accountableSince
    admittedAt
    viewerCanRecord
    item {
      id
      title
    }
    accountable {
      id
      displayName
    }
  }
`);

/** Entries that were not followed up in time, and those whose time comes. */
export const FollowUpWork = graphql(
  `
    fragment FollowUpWork on Query @_unmask {
      serviceFollowUp {
        overdue(
          first: 5
          filter: $followed
          orderBy: [{ field: WAITS_SINCE, direction: ASC }]
        ) {
          totalCount
          totalCountIsExact
          nodes {
            ...QueuedEntry
          }
        }
        dueSoon(
          first: 5
          filter: $followed
          orderBy: [{ field: WAITS_SINCE, direction: ASC }]
        ) {
          totalCount
          totalCountIsExact
          nodes {
            ...QueuedEntry
          }
        }
      }
    }
  `,
  [QueuedEntry],
);

/** Entries that were handed to the viewer lately. */
export const NewEntries = graphql(
  `
    fragment NewEntries on Query @_unmask {
      newEntries: serviceEntries(first: 5, filter: $givenEntries) {
        totalCount
        totalCountIsExact
        nodes {
          ...QueuedEntry
        }
      }
    }
  `,
  [QueuedEntry],
);

/** Those of everybody, or of the one who is `accountable`. */
export function followUpQueues(
  work: ResultOf<typeof FollowUpWork>,
  accountable: string | undefined,
): Queue[] {
  const { overdue, dueSoon } = work.serviceFollowUp;
  return [
    ...queue(
      {
        kind: "waits",
        label: ["一周内应跟进的服务条目", "Entries to follow up within a week"],
        all: { to: "/entries", search: { view: "soon", accountable } },
      },
      dueSoon,
      (entry) => followed(entry, accountable),
    ),
    ...queue(
      {
        kind: "late",
        label: ["逾期未跟进的服务条目", "Entries not followed up in time"],
        all: { to: "/entries", search: { view: "overdue", accountable } },
      },
      overdue,
      (entry) => followed(entry, accountable),
    ),
  ];
}

function followed(entry: ResultOf<typeof QueuedEntry>, accountable: string | undefined) {
  const { id, item, accountable: person, followUpDueOn, admittedAt, viewerCanRecord } = entry;
  return {
    title: item.title,
    about: beside(
      accountable ? undefined : person.displayName,
      inLanguage(`应于 ${followUpDueOn} 前跟进`, `due on ${followUpDueOn}`),
    ),
    way: { to: "/entries/$id", params: { id } } as const,
    act: viewerCanRecord
      ? ({ kind: "record", id, admittedOn: showDay(admittedAt) } as const)
      : undefined,
  };
}

export function newEntryQueue(
  work: ResultOf<typeof NewEntries>,
  since: string,
  accountable: string | undefined,
): Queue[] {
  return queue(
    {
      kind: "fresh",
      label: ["新交由我负责的服务条目", "Entries newly mine"],
      all: { to: "/entries", search: { accountable, since } },
    },
    work.newEntries,
    ({ id, item, accountableSince }) => ({
      title: item.title,
      about: showDay(accountableSince),
      way: { to: "/entries/$id", params: { id } },
    }),
  );
}
