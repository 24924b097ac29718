import { useNavigate, useParams } from "@tanstack/react-router";
import { App } from "antd";
import { useQuery } from "urql";
import { LaterChanges } from "../audit/laterChanges.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { HeldRecord } from "../ui/HeldRecord.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StaleDialog } from "../ui/StaleDialog.tsx";
import { useConflict } from "../ui/useConflict.ts";
import { ClaimForm } from "./ClaimForm.tsx";
import { ClaimValuesFields, claimedItem, claimValuesOf } from "./claimValues.ts";
import { useClauses } from "./useClauses.ts";
import { flatClaim, placeInClaim, useComparedClaim } from "./useComparedClaim.tsx";
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
          history {
            ...LaterChanges
          }
          ...ClaimValuesFields
        }
      }
    }
  `,
  [ClaimValuesFields, LaterChanges],
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
  return (
    <HeldRecord
      key={id}
      result={result}
      retry={ask}
      recordOf={({ node }) => (node?.__typename === "Landing" && node.item ? node : null)}
    >
      {(landing) => landing.item && <EditForm current={landing} item={landing.item} />}
    </HeldRecord>
  );
}

interface EditFormProps {
  current: Editable;
  item: NonNullable<Editable["item"]>;
}

function EditForm({ current, item }: EditFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const conflict = useConflict(current, (landing) => flatClaim(claimValuesOf(landing)));
  const { run, running } = useUpdateLanding();
  const [clauses, ask] = useClauses(item.itemKind);
  const fields = useComparedClaim(clauses.data?.landingClauses ?? []);
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
            initialValues={claimValuesOf(conflict.opened)}
            saving={running}
            save={(content) => run({ id, version: conflict.version, ...content })}
            onSaved={() => {
              message.success(t("已保存。", "Saved."));
              navigate({ to: "/landings/$id", params: { id } });
            }}
            onStale={(values) => conflict.met(flatClaim(values))}
            cancel={
              <LinkButton to="/landings/$id" params={{ id }}>
                {t("取消", "Cancel")}
              </LinkButton>
            }
          >
            <StaleDialog fields={fields} pathOf={placeInClaim} {...conflict.dialog} />
          </ClaimForm>
        )}
      </QueryState>
    </Page>
  );
}
