import { Select } from "antd";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { useFound } from "../ui/useFound.tsx";
import { useSought } from "../ui/useSought.ts";
import { SYSTEM } from "./auditSearch.ts";

const ActorsQuery = graphql(`
  query AuditActors($filter: AccountFilter, $chosen: ID!, $hasChosen: Boolean!) {
    accounts(first: 50, filter: $filter) {
      nodes {
        id
        displayName
      }
    }
    node(id: $chosen) @include(if: $hasChosen) {
      __typename
      ... on Account {
        id
        displayName
      }
    }
  }
`);

interface ActorSelectProps {
  value: string | undefined;
  onChange: (actor: string | undefined) => void;
}

/** Whoever may stand in the log: every account there ever was, and the system. */
export function ActorSelect({ value, onChange }: ActorSelectProps) {
  const t = useT();
  const { sought, isTyping, wasOpened, opening } = useSought();
  const isPerson = value !== undefined && value !== SYSTEM;
  const [result] = useQuery({
    query: ActorsQuery,
    variables: {
      filter: sought ? { displayName: { contains: sought } } : {},
      chosen: isPerson ? value : "",
      hasChosen: isPerson,
    },
    pause: !wasOpened && !isPerson,
  });
  const { found: data, popupRender, notFoundContent } = useFound(sought, result);
  const people = new Map(data?.accounts.nodes.map((account) => [account.id, account.displayName]));
  const chosen = data?.node;
  if (chosen?.__typename === "Account" && !isTyping) people.set(chosen.id, chosen.displayName);
  const system = { value: SYSTEM, label: t("系统", "System") };
  return (
    <Select
      aria-label={t("操作人", "By")}
      placeholder={t("全部操作人", "Anybody")}
      allowClear
      {...opening}
      value={value}
      options={[
        ...(isTyping ? [] : [system]),
        ...[...people].map(([id, label]) => ({ value: id, label })),
      ]}
      popupRender={popupRender}
      notFoundContent={notFoundContent}
      onChange={onChange}
    />
  );
}
