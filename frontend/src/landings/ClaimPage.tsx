import { useNavigate, useSearch } from "@tanstack/react-router";
import { App } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import type { Kept, Version } from "../forms/kept.ts";
import { LeftBefore } from "../forms/LeftBefore.tsx";
import { type EnumOf, graphql } from "../graphql.ts";
import { itemPlace } from "../items/ItemLink.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { ClaimForm } from "./ClaimForm.tsx";
import { type Clause, ClauseFields, clausesFor } from "./ClausePart.ts";
import { type ClaimValues, claimedItem } from "./claimValues.ts";
import { useClaimWrites } from "./useClaimWrites.ts";

const ClaimedQuery = graphql(
  `
    query ItemToClaim($id: ID!) {
      node(id: $id) {
        __typename
        ... on Achievement {
          id
          title
          itemKind
        }
        ... on Demand {
          id
          title
          itemKind
        }
      }
      landingClauses {
        ...ClauseFields
      }
    }
  `,
  [ClauseFields],
);

/** A new claim that an achievement has landed, or that a demand led to a cooperation. */
export function ClaimPage() {
  const t = useT();
  const { achievement, demand } = useSearch({ from: "/landings/new" });
  const item = achievement ?? demand;
  if (item) return <Claiming id={item} />;
  return (
    <Page
      title={t("申报落地", "Claim a landing")}
      back={{ to: "/landings", label: t("落地认定", "Landings") }}
    >
      <Panel>
        <p style={{ marginBottom: 12 }}>
          {t(
            "请先打开要申报的成果或需求，再选择「申报落地」。",
            "Open the achievement or demand first, then claim.",
          )}
        </p>
        <LinkButton to="/achievements">{t("查找成果", "Find it")}</LinkButton>
      </Panel>
    </Page>
  );
}

function Claiming({ id }: { id: string }) {
  const t = useT();
  const [result, ask] = useQuery({ query: ClaimedQuery, variables: { id } });
  return (
    <QueryState result={result} retry={ask}>
      {({ node, landingClauses }) =>
        node?.__typename === "Achievement" || node?.__typename === "Demand" ? (
          <Page
            title={t("申报落地", "Claim a landing")}
            subtitle={node.title}
            back={{ to: itemPlace(node.itemKind), params: { id }, label: node.title }}
          >
            <LeftBefore<ClaimValues> form="landing" record={null} search={{ ...claimedItem(node) }}>
              {(left) => (
                <NewClaim
                  item={node}
                  clauses={clausesFor(node.itemKind, landingClauses)}
                  left={left}
                />
              )}
            </LeftBefore>
          </Page>
        ) : (
          <NotThere />
        )
      }
    </QueryState>
  );
}

interface NewClaimProps {
  left: Kept<ClaimValues> | null;
  item: { id: string; title: string; itemKind: EnumOf<"ItemKind"> };
  clauses: readonly Clause[];
}

function NewClaim({ item, clauses, left }: NewClaimProps) {
  const t = useT();
  const { id, title, itemKind } = item;
  const place = itemPlace(itemKind);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [record, setRecord] = useState<Version | null>(null);
  const { claim, update } = useClaimWrites();
  return (
    <ClaimForm
      left={left}
      item={claimedItem(item)}
      title={title}
      clauses={clauses}
      initialValues={{
        clause: clauses.length === 1 ? clauses[0]?.code : undefined,
        evidence: [],
      }}
      judged={null}
      record={record}
      search={{ ...claimedItem(item) }}
      save={(content, known, key) =>
        known ? update(content, known, key) : claim(claimedItem(item), content, key)
      }
      onWritten={setRecord}
      onSaved={({ id }) => {
        message.success(t("草稿已保存。", "The draft is saved."));
        void navigate({ to: "/landings/$id", params: { id } });
      }}
      onStale={() => {
        // What was typed is kept, and is compared where the claim is edited.
        const params = { id: record?.id ?? "" };
        void navigate({ to: "/landings/$id/edit", params });
      }}
      leave={
        <LinkButton to={place} params={{ id }}>
          {t("返回", "Back")}
        </LinkButton>
      }
    />
  );
}
