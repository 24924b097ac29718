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

/** Accounts, keys and the log: what an administrator and an auditor look after. */
export const AdministrationWork = graphql(
  `
    fragment AdministrationWork on Query @_unmask {
      liaisonDefects(first: 5) @include(if: $managesAccounts) {
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
      ) @include(if: $managesAccounts) {
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
      expiringClients: apiClients(
        first: 5
        filter: $expiring
        orderBy: [{ field: EXPIRES_AT, direction: ASC }]
      ) @include(if: $seesClients) {
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
      ) @include(if: $seesClients) {
        totalCount
        totalCountIsExact
        nodes {
          ...QueuedClient
        }
      }
      newAudits: auditEntries(first: 5, filter: { at: { gte: $since } }) @include(if: $audits) {
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
  [QueuedClient],
);

type Work = ResultOf<typeof AdministrationWork>;

export function administrationQueues(work: Work, since: string): Queue[] {
  return [...accountQueues(work, since), ...clientQueues(work), ...auditQueue(work, since)];
}

function accountQueues(work: Work, since: string): Queue[] {
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

function clientQueues(work: Work): Queue[] {
  const expiring: Way = { to: "/api-clients", search: { view: "expiring" } };
  const expired: Way = { to: "/api-clients", search: { view: "expired" } };
  const until = (expiresAt: string) => showDay(expiresAt);
  return [
    ...queue(
      { kind: "waits", label: ["即将到期的 API 客户端", "API clients ending soon"], all: expiring },
      work.expiringClients,
      ({ name, expiresAt }) => ({ title: name, about: until(expiresAt), way: expiring }),
    ),
    ...queue(
      { kind: "late", label: ["已到期的 API 客户端", "API clients that ended"], all: expired },
      work.expiredClients,
      ({ name, expiresAt }) => ({ title: name, about: until(expiresAt), way: expired }),
    ),
  ];
}

function auditQueue(work: Work, since: string): Queue[] {
  const all: Way = { to: "/audit", search: { since } };
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
