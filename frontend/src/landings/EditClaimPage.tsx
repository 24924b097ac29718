import { useNavigate, useParams } from "@tanstack/react-router";
import { App } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StaleDialog } from "../ui/StaleDialog.tsx";
import { ClaimForm } from "./ClaimForm.tsx";
import { ClaimValuesFields, claimedItem, claimValuesOf } from "./claimValues.ts";
import { useClauses } from "./useClauses.ts";
import { useUpdateLanding } from "./useUpdateLanding.ts";

const EditQuery = graphql(
  `
    query LandingToEdit($id: ID!) {
      node(id: $id) {
        __typename
        ... on Landing {
          id
          version
          item {
            id
            title
            itemKind
          }
          ...ClaimValuesFields
        }
      }
    }
  `,
  [ClaimValuesFields],
);

type Editable = Extract<
  NonNullable<ResultOf<typeof EditQuery>["node"]>,
  { __typename?: "Landing" }
>;

export function EditClaimPage() {
  const { id } = useParams({ from: "/landings/$id/edit" });
  const [result, ask] = useQuery({
    query: EditQuery,
    variables: { id },
    requestPolicy: "network-only",
  });
  const [edition, setEdition] = useState(0);
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) =>
        node?.__typename === "Landing" && node.item ? (
          <EditForm
            key={edition}
            current={node}
            item={node.item}
            onReload={() => setEdition(edition + 1)}
          />
        ) : (
          <NotThere />
        )
      }
    </QueryState>
  );
}

interface EditFormProps {
  current: Editable;
  item: NonNullable<Editable["item"]>;
  onReload: () => void;
}

/** Changes of one claim, against the version that was read when the form opened. */
function EditForm({ current, item, onReload }: EditFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [opened] = useState(current);
  const [version, setVersion] = useState(current.version);
  const [stale, setStale] = useState<number | null>(null);
  const { run, running } = useUpdateLanding();
  const [clauses, ask] = useClauses(item.itemKind);
  const { id } = current;
  return (
    <Page
      title={t("修改落地申报", "Edit the claim")}
      subtitle={item.title}
      back={{ to: "/landings/$id", params: { id }, label: item.title }}
    >
      <QueryState result={clauses} retry={ask}>
        {({ landingClauses }) => (
          <ClaimForm
            item={claimedItem(item)}
            clauses={landingClauses}
            initialValues={claimValuesOf(opened)}
            saving={running}
            save={(content) => run({ id, version, ...content })}
            onSaved={() => {
              message.success(t("已保存。", "Saved."));
              navigate({ to: "/landings/$id", params: { id } });
            }}
            onStale={({ landing }) => setStale(landing?.version ?? current.version)}
            cancel={
              <LinkButton to="/landings/$id" params={{ id }}>
                {t("取消", "Cancel")}
              </LinkButton>
            }
          />
        )}
      </QueryState>
      <StaleDialog
        open={stale !== null}
        onKeep={() => {
          if (stale !== null) setVersion(stale);
          setStale(null);
        }}
        onReload={onReload}
      />
    </Page>
  );
}
