import { roleText } from "../accounts/words.ts";
import { organizationWay, type Way } from "../app/ways.ts";
import { operationName } from "../audit/words.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { organizationKindText } from "../organizations/words.ts";
import { showDay, showTime } from "../ui/format.ts";
import { inLanguage } from "../ui/language.ts";
import { beside, type Queue, queue, shortName } from "./queue.ts";

const QueuedClient = graphql(`
  fragment QueuedClient on ApiClient @_unmask {
    id
    name
    expiresAt
  }
`);

/** Who is missing, and who is new. */
export const AccountWork = graphql(
  `
    fragment AccountWork on Query @_unmask {
      liaisonDefects(first: 5) {
        totalCount
        totalCountIsExact
        nodes {
          id
          name
          kind
        }
      }
      newAccounts: accounts(
        first: 5
        filter: { createdAt: { gte: $since } }
        orderBy: [{ field: CREATED_AT, direction: DESC }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          id
          displayName
          role
          organization {
            id
            name
            shortName
          }
        }
      }
    }
  `,
);

/** The keys of data partners that end. */
export const ClientWork = graphql(
  `
    fragment ClientWork on Query @_unmask {
      expiringClients: apiClients(
        first: 5
        filter: $expiring
        orderBy: [{ field: EXPIRES_AT, direction: ASC }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          ...QueuedClient
        }
      }
      expiredClients: apiClients(
        first: 5
        filter: $expired
        orderBy: [{ field: EXPIRES_AT, direction: ASC }]
      ) {
        totalCount
        totalCountIsExact
        nodes {
          ...QueuedClient
        }
      }
    }
  `,
  [QueuedClient],
);

/** What was written lately. */
export const AuditWork = graphql(
  `
    fragment AuditWork on Query @_unmask {
      newAudits: auditEntries(first: 5, filter: { at: { gte: $since } }) {
        totalCount
        totalCountIsExact
        nodes {
          id
          at
          operation
          actor {
            id
            displayName
          }
        }
      }
    }
  `,
);

export function accountQueues(work: ResultOf<typeof AccountWork>, since: string): Queue[] {
  const all: Way = { to: "/accounts", search: { since } };
  return [
    ...queue(
      { kind: "waits", label: ["联络员缺口", "Liaisons missing"], all: { to: "/liaisons" } },
      work.liaisonDefects,
      ({ name, kind }) => ({
        title: name,
        about: inLanguage(...organizationKindText[kind]),
        way: organizationWay(name),
      }),
    ),
    ...queue(
      { kind: "fresh", label: ["新建立的账号", "New accounts"], all },
      work.newAccounts,
      ({ displayName, role, organization }) => ({
        title: displayName,
        about: beside(inLanguage(...roleText[role]), shortName(organization)),
        way: all,
      }),
    ),
  ];
}

export function clientQueues(work: ResultOf<typeof ClientWork>): Queue[] {
  const expiring: Way = { to: "/api-clients", search: { view: "expiring" } };
  const expired: Way = { to: "/api-clients", search: { view: "expired" } };
  return [
    ...queue(
      { kind: "waits", label: ["即将到期的 API 客户端", "API clients ending soon"], all: expiring },
      work.expiringClients,
      ({ name, expiresAt }) => ({ title: name, about: showDay(expiresAt), way: expiring }),
    ),
    ...queue(
      { kind: "late", label: ["已到期的 API 客户端", "API clients that ended"], all: expired },
      work.expiredClients,
      ({ name, expiresAt }) => ({ title: name, about: showDay(expiresAt), way: expired }),
    ),
  ];
}

export function auditQueue(work: ResultOf<typeof AuditWork>, since: string): Queue[] {
  const all: Way = { to: "/audit", search: { from: since } };
  return queue(
    { kind: "fresh", label: ["新的审计记录", "New entries of the audit log"], all },
    work.newAudits,
    ({ operation, actor, at }) => ({
      title: operationName(operation),
      about: beside(actor?.displayName ?? inLanguage("系统", "System"), showTime(at)),
      way: all,
    }),
  );
}
