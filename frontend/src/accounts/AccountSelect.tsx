import { Select } from "antd";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import type { Choice } from "../ui/choices.ts";
import { useFound } from "../ui/useFound.tsx";
import { type FormInputProps, useSought } from "../ui/useSought.ts";
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

const AccountChosenQuery = graphql(`
  query AccountChosen($id: ID!) {
    node(id: $id) {
      __typename
      ... on Account {
        id
        displayName
      }
    }
  }
`);

interface AccountSelectProps extends FormInputProps {
  roles: Role[];
  multiple?: boolean;
  value?: string | string[] | null;
  onChange?: (accounts: string | string[] | null) => void;
  /** Where no label stands above: what is chosen, and what it means to choose nobody. */
  label?: string;
  placeholder?: string;
  /** Whether the choices are shown at once. */
  defaultOpen?: boolean;
  autoFocus?: boolean;
  /** People whose names are known already. */
  known?: readonly Choice<string>[];
}

/** People in one of the roles, found by a part of their name; asked for once they are to be seen. */
export function AccountSelect({
  roles,
  multiple,
  value,
  onChange,
  label,
  placeholder,
  defaultOpen = false,
  known = [],
  ...rest
}: AccountSelectProps) {
  const { sought, isTyping, wasOpened, opening } = useSought();
  const [result] = useQuery({
    query: AccountChoicesQuery,
    variables: {
      filter: {
        role: { in: roles },
        active: { eq: true },
        // A deputy acts for some days; what people are chosen for here lasts longer.
        actsUntil: { isNull: true },
        ...(sought ? { displayName: { contains: sought } } : {}),
      },
    },
    pause: !wasOpened && !defaultOpen,
  });
  const { found: data, popupRender, notFoundContent } = useFound(sought, result);
  const found = data?.accounts.nodes.map((account) => {
    const organization = account.organization?.shortName ?? account.organization?.name;
    return {
      value: account.id,
      label: organization ? `${account.displayName}（${organization}）` : account.displayName,
    };
  });
  const unfound = useUnfound(value, found ?? known);
  return (
    <Select
      {...rest}
      defaultOpen={defaultOpen}
      aria-label={label}
      placeholder={placeholder}
      allowClear={placeholder !== undefined}
      style={{ width: "100%" }}
      mode={multiple ? "multiple" : undefined}
      {...opening}
      value={value ?? undefined}
      options={[...(isTyping ? [] : unfound), ...(found ?? known)]}
      popupRender={popupRender}
      notFoundContent={notFoundContent}
      onChange={(accounts) => onChange?.(accounts ?? null)}
    />
  );
}

/** Whom an address names may not be among the first that are found: it is shown by its name. */
function useUnfound(
  value: AccountSelectProps["value"],
  found: readonly Choice<string>[],
): Choice<string>[] {
  const id = typeof value === "string" ? value : "";
  const [{ data }] = useQuery({
    query: AccountChosenQuery,
    variables: { id },
    requestPolicy: "cache-first",
    pause: !id || found.some((choice) => choice.value === id),
  });
  const node = data?.node;
  if (node?.__typename !== "Account" || node.id !== id) return [];
  if (found.some((choice) => choice.value === id)) return [];
  return [{ value: node.id, label: node.displayName }];
}
