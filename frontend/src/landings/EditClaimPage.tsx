import { useNavigate, useParams } from "@tanstack/react-router";
import { App } from "antd";
import { useQuery } from "urql";
import { LaterChanges } from "../audit/laterChanges.ts";
import { type Kept, typedOver } from "../forms/kept.ts";
import { LeftBefore } from "../forms/LeftBefore.tsx";
import { graphql, type ResultOf } from "../graphql.ts";
import { HeldRecord } from "../ui/HeldRecord.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StaleDialog } from "../ui/StaleDialog.tsx";
import { useConflict } from "../ui/useConflict.ts";
import { ClaimForm } from "./ClaimForm.tsx";
import { type ClaimValues, ClaimValuesFields, claimedItem, claimValuesOf } from "./claimValues.ts";
import { useClaimWrites } from "./useClaimWrites.ts";
import { useClauses } from "./useClauses.ts";
import { flatConflict, placeInClaim, useComparedClaim } from "./useComparedClaim.tsx";

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
      {(landing) =>
        landing.item && (
          <LeftBefore<ClaimValues> form="landing" record={id}>
            {(left) =>
              landing.item && <EditForm current={landing} item={landing.item} left={left} />
            }
          </LeftBefore>
        )
      }
    </HeldRecord>
  );
}

interface EditFormProps {
  current: Editable;
  item: NonNullable<Editable["item"]>;
  left: Kept<ClaimValues> | null;
}

function EditForm({ current, item, left }: EditFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const conflict = useConflict(current, claimValuesOf, typedOver(left));
  const { update } = useClaimWrites();
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
            left={left}
            item={claimedItem(item)}
            title={item.title}
            clauses={landingClauses}
            initialValues={conflict.opened.values}
            record={{ id, version: conflict.opened.version }}
            save={(content, known, key) => update(content, known ?? current, key)}
            onWritten={({ version }, values) => conflict.written({ version, values })}
            onSaved={() => {
              message.success(t("已保存。", "Saved."));
              navigate({ to: "/landings/$id", params: { id } });
            }}
            onStale={conflict.met}
            leave={
              <LinkButton to="/landings/$id" params={{ id }}>
                {t("返回", "Back")}
              </LinkButton>
            }
          >
            <StaleDialog fields={fields} pathOf={placeInClaim} {...flatConflict(conflict.dialog)} />
          </ClaimForm>
        )}
      </QueryState>
    </Page>
  );
}
