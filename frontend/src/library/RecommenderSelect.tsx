import { Select } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { useDebounced } from "../ui/useDebounced.ts";

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

interface RecommenderSelectProps {
  id?: string;
  value?: string | null;
  onChange?: (organization: string | null) => void;
}

/** The organizations whose recommendation counts, found by a part of their name (EVAL-2). */
export function RecommenderSelect({ id, value, onChange }: RecommenderSelectProps) {
  const t = useT();
  const [typed, setTyped] = useState("");
  const contains = useDebounced(typed.trim(), 250);
  const [{ data }] = useQuery({
    query: RecommendersQuery,
    variables: { filter: contains ? { name: { contains } } : {} },
  });
  const who = data?.recommenders.who;
  return (
    <>
      <Select
        id={id}
        style={{ width: "100%" }}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        value={value ?? undefined}
        options={data?.recommenders.organizations.nodes.map(({ id: organization, name }) => ({
          value: organization,
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
