import { useNavigate, useSearch } from "@tanstack/react-router";
import { App } from "antd";
import { useQuery } from "urql";
import { type EnumOf, graphql } from "../graphql.ts";
import { itemPlace } from "../items/ItemLink.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { ClaimForm } from "./ClaimForm.tsx";
import { claimedItem } from "./claimValues.ts";
import { useClaimLanding } from "./useClaimLanding.ts";
import { useClauses } from "./useClauses.ts";

const ClaimedQuery = graphql(`
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
  }
`);

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
  const [result, ask] = useQuery({ query: ClaimedQuery, variables: { id } });
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) =>
        node?.__typename === "Achievement" || node?.__typename === "Demand" ? (
          <NewClaim item={node} />
        ) : (
          <NotThere />
        )
      }
    </QueryState>
  );
}

interface NewClaimProps {
  item: { id: string; title: string; itemKind: EnumOf<"ItemKind"> };
}

function NewClaim({ item }: NewClaimProps) {
  const t = useT();
  const { id, title, itemKind } = item;
  const place = itemPlace(itemKind);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { run, running } = useClaimLanding();
  const [clauses, ask] = useClauses(itemKind);
  return (
    <Page
      title={t("申报落地", "Claim a landing")}
      subtitle={title}
      back={{ to: place, params: { id }, label: title }}
    >
      <QueryState result={clauses} retry={ask}>
        {({ landingClauses }) => (
          <ClaimForm
            item={claimedItem(item)}
            clauses={landingClauses}
            initialValues={{
              clause: landingClauses.length === 1 ? landingClauses[0]?.code : undefined,
              evidence: [],
            }}
            saving={running}
            save={({ landingTown, ...content }) =>
              run({ ...claimedItem(item), ...content, ...(landingTown ? { landingTown } : {}) })
            }
            onSaved={({ landing }) => {
              message.success(t("草稿已保存。", "The draft is saved."));
              navigate(
                landing ? { to: "/landings/$id", params: { id: landing.id } } : { to: "/landings" },
              );
            }}
            cancel={
              <LinkButton to={place} params={{ id }}>
                {t("取消", "Cancel")}
              </LinkButton>
            }
          />
        )}
      </QueryState>
    </Page>
  );
}
