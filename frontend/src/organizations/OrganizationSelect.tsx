import { Select } from "antd";
import { useQuery } from "urql";
import { type EnumOf, graphql } from "../graphql.ts";
import type { Choice } from "../ui/choices.ts";
import { type FormInputProps, useSought } from "../ui/useSought.ts";

const OrganizationChoicesQuery = graphql(`
  query OrganizationChoices($filter: OrganizationFilter) {
    organizations(first: 50, filter: $filter) {
      nodes {
        id
        name
      }
    }
  }
`);

interface OrganizationSelectProps extends FormInputProps {
  multiple?: boolean;
  /** Only organizations of this kind. */
  kind?: EnumOf<"OrganizationKind">;
  /** Only organizations that have a liaison. */
  withLiaison?: boolean;
  value?: string | string[] | null;
  onChange?: (organizations: string | string[] | null) => void;
  /** Those already chosen, whose names the search may not bring. */
  known?: readonly Choice<string>[];
  "aria-label"?: string;
}

/** Organizations, found by a part of their name. */
export function OrganizationSelect({
  multiple,
  kind,
  withLiaison,
  value,
  onChange,
  known = [],
  ...rest
}: OrganizationSelectProps) {
  const { contains, isTyping, showSearch } = useSought();
  const [{ data }] = useQuery({
    query: OrganizationChoicesQuery,
    variables: {
      filter: {
        active: { eq: true },
        ...(kind ? { kind: { eq: kind } } : {}),
        ...(withLiaison ? { hasLiaison: { eq: true } } : {}),
        ...(contains ? { name: { contains } } : {}),
      },
    },
  });
  const found = data?.organizations.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const foundIds = new Set(found.map((choice) => choice.value));
  const named = [...new Map(known.map((choice) => [choice.value, choice])).values()];
  const missing = isTyping ? [] : named.filter((choice) => !foundIds.has(choice.value));
  return (
    <Select
      {...rest}
      style={{ width: "100%" }}
      allowClear
      mode={multiple ? "multiple" : undefined}
      showSearch={showSearch}
      value={value ?? undefined}
      options={[...missing, ...found]}
      onChange={(organizations) => onChange?.(organizations ?? null)}
    />
  );
}
