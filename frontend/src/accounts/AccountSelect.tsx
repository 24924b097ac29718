import { Select } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useDebounced } from "../ui/useDebounced.ts";
import type { Role } from "./words.ts";

const AccountChoicesQuery = graphql(`
  query AccountChoices($filter: AccountFilter) {
    accounts(first: 100, filter: $filter) {
      nodes {
        id
        displayName
        organization {
          id
          name
          shortName
        }
      }
    }
  }
`);

interface AccountSelectProps {
  id?: string;
  roles: Role[];
  multiple?: boolean;
  value?: string | string[] | null;
  onChange?: (accounts: string | string[] | null) => void;
}

/** People in one of the roles, found by a part of their name. */
export function AccountSelect({ roles, multiple, value, onChange, id }: AccountSelectProps) {
  const [typed, setTyped] = useState("");
  const contains = useDebounced(typed.trim(), 250);
  const [{ data }] = useQuery({
    query: AccountChoicesQuery,
    variables: {
      filter: {
        role: { in: roles },
        active: { eq: true },
        // A deputy acts for some days; what people are chosen for here lasts longer.
        actsUntil: { isNull: true },
        ...(contains ? { displayName: { contains } } : {}),
      },
    },
  });
  const options = data?.accounts.nodes.map((account) => {
    const organization = account.organization?.shortName ?? account.organization?.name;
    return {
      value: account.id,
      label: organization ? `${account.displayName}（${organization}）` : account.displayName,
    };
  });
  return (
    <Select
      id={id}
      style={{ width: "100%" }}
      mode={multiple ? "multiple" : undefined}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value ?? undefined}
      options={options ?? []}
      onChange={(accounts) => onChange?.(accounts ?? null)}
    />
  );
}
