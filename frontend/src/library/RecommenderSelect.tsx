import { Select } from "antd";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { type FormInputProps, useSought } from "../ui/useSought.ts";

const RecommendersQuery = graphql(`
  query Recommenders($filter: OrganizationFilter) {
    recommenders {
      who
      organizations(first: 50, filter: $filter) {
        nodes {
          id
          name
        }
      }
    }
  }
`);

interface RecommenderSelectProps extends FormInputProps {
  value?: string | null;
  onChange?: (organization: string | null) => void;
}

/** The organizations whose recommendation counts, found by a part of their name (EVAL-2). */
export function RecommenderSelect({ value, onChange, ...rest }: RecommenderSelectProps) {
  const t = useT();
  const { sought, opening } = useSought();
  const [{ data }] = useQuery({
    query: RecommendersQuery,
    variables: { filter: sought ? { name: { contains: sought } } : {} },
  });
  const who = data?.recommenders.who;
  return (
    <>
      <Select
        {...rest}
        style={{ width: "100%" }}
        {...opening}
        value={value ?? undefined}
        options={data?.recommenders.organizations.nodes.map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
        notFoundContent={
          who && t(`没有这样的推荐单位。可以推荐的是：${who}。`, `None. Who may: ${who}.`)
        }
        onChange={(organization) => onChange?.(organization ?? null)}
      />
      {who && (
        <div style={{ color: "var(--ink-soft)", fontSize: 13 }}>
          {t(`可以推荐的是：${who}。`, `Who may recommend: ${who}.`)}
        </div>
      )}
    </>
  );
}
