import { Select } from "antd";
import { useQuery } from "urql";
import { type EnumOf, graphql } from "../graphql.ts";
import type { Choice } from "../ui/choices.ts";
import { useFound } from "../ui/useFound.tsx";
import { type FormInputProps, useSought } from "../ui/useSought.ts";

const OrganizationChoicesQuery = graphql(`
  query OrganizationChoices($filter: OrganizationFilter, $search: String) {
    organizations(first: 50, filter: $filter, search: $search) {
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
  placeholder?: string;
  "aria-label"?: string;
}

/** Organizations, found by their names or how those sound. */
export function OrganizationSelect({
  multiple,
  kind,
  withLiaison,
  value,
  onChange,
  known = [],
  ...rest
}: OrganizationSelectProps) {
  const { sought, isTyping, wasOpened, opening } = useSought();
  const isNamed = [value ?? []].flat().every((id) => known.some((choice) => choice.value === id));
  const [result] = useQuery({
    query: OrganizationChoicesQuery,
    variables: {
      filter: {
        active: { eq: true },
        ...(kind ? { kind: { eq: kind } } : {}),
        ...(withLiaison ? { hasLiaison: { eq: true } } : {}),
      },
      search: sought || undefined,
    },
    pause: !wasOpened && isNamed,
  });
  const { found, popupRender, notFoundContent } = useFound(sought, result);
  const nodes = found?.organizations.nodes ?? [];
  const choices = nodes.map(({ id, name }) => ({ value: id, label: name }));
  const foundIds = new Set(choices.map((choice) => choice.value));
  const named = [...new Map(known.map((choice) => [choice.value, choice])).values()];
  const missing = isTyping ? [] : named.filter((choice) => !foundIds.has(choice.value));
  return (
    <Select
      {...rest}
      style={{ width: "100%" }}
      allowClear
      mode={multiple ? "multiple" : undefined}
      {...opening}
      value={value ?? undefined}
      options={[...missing, ...choices]}
      popupRender={popupRender}
      notFoundContent={notFoundContent}
      onChange={(organizations) => onChange?.(organizations ?? null)}
    />
  );
}
