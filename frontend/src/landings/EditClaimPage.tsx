import { useNavigate, useParams } from "@tanstack/react-router";
import { App } from "antd";
import { useQuery } from "urql";
import { LaterChanges } from "../audit/laterChanges.ts";
import { type Kept, typedOver } from "../forms/kept.ts";
import { LeftBefore } from "../forms/LeftBefore.tsx";
import { graphql, type ResultOf } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { HeldRecord } from "../ui/HeldRecord.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page } from "../ui/Page.tsx";
import { StaleDialog } from "../ui/StaleDialog.tsx";
import { useConflict } from "../ui/useConflict.ts";
import { useLasting } from "../ui/useLasting.ts";
import { ClaimForm } from "./ClaimForm.tsx";
import { type Clause, ClauseFields, clausesFor } from "./ClausePart.ts";
import { type ClaimValues, ClaimValuesFields, claimedItem, claimValuesOf } from "./claimValues.ts";
import { useClaimWrites } from "./useClaimWrites.ts";
import { flatConflict, placeInClaim, useComparedClaim } from "./useComparedClaim.tsx";
import { VerdictFields } from "./VerdictView.tsx";

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
          verdict {
            ...VerdictFields
            userErrors {
              ...UserErrorFields
            }
          }
          ...ClaimValuesFields
        }
      }
      landingClauses {
        ...ClauseFields
      }
    }
  `,
  [ClaimValuesFields, ClauseFields, LaterChanges, UserErrorFields, VerdictFields],
);

type Editable = Extract<
  NonNullable<ResultOf<typeof EditQuery>["node"]>,
  { __typename?: "Landing" }
>;

export function EditClaimPage() {
  const t = useT();
  const { id } = useParams({ from: "/landings/$id/edit" });
  const [result, ask] = useQuery({
    query: EditQuery,
    variables: { id },
    requestPolicy: "network-only",
  });
  const all = useLasting(result.data?.landingClauses) ?? [];
  return (
    <HeldRecord
      key={id}
      result={result}
      retry={ask}
      recordOf={({ node }) => (node?.__typename === "Landing" && node.item ? node : null)}
    >
      {(landing) => {
        const { item } = landing;
        if (!item) return null;
        const given = { current: landing, item, clauses: clausesFor(item.itemKind, all) };
        return (
          <Page
            title={t("修改落地申报", "Edit the claim")}
            subtitle={item.title}
            back={{ to: "/landings/$id", params: { id }, label: item.title }}
          >
            <LeftBefore<ClaimValues> form="landing" record={id}>
              {(left) => <EditForm {...given} left={left} />}
            </LeftBefore>
          </Page>
        );
      }}
    </HeldRecord>
  );
}

interface EditFormProps {
  current: Editable;
  item: NonNullable<Editable["item"]>;
  clauses: readonly Clause[];
  left: Kept<ClaimValues> | null;
}

function EditForm({ current, item, clauses, left }: EditFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const conflict = useConflict(current, claimValuesOf, typedOver(left));
  const { update } = useClaimWrites();
  const fields = useComparedClaim(clauses);
  const { id } = current;
  return (
    <ClaimForm
      left={left}
      item={claimedItem(item)}
      title={item.title}
      clauses={clauses}
      initialValues={conflict.opened.values}
      judged={current.verdict}
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
  );
}
