import { useNavigate, useParams, useRouterState } from "@tanstack/react-router";
import { App } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { LaterChanges } from "../audit/laterChanges.ts";
import { type Kept, typedOver } from "../forms/kept.ts";
import { LeftBefore } from "../forms/LeftBefore.tsx";
import { graphql, type ResultOf } from "../graphql.ts";
import { HeldRecord } from "../ui/HeldRecord.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page } from "../ui/Page.tsx";
import { StaleDialog } from "../ui/StaleDialog.tsx";
import { useConflict } from "../ui/useConflict.ts";
import { DemandForm } from "./DemandForm.tsx";
import { type DemandValues, DemandValuesFields, demandValuesOf } from "./demandValues.ts";
import { useComparedDemand } from "./useComparedDemand.tsx";

const EditQuery = graphql(
  `
    query DemandToEdit($id: ID!) {
      node(id: $id) {
        __typename
        ... on Demand {
          id
          version
          title
          firm {
            id
            name
          }
          history {
            ...LaterChanges
          }
          ...DemandValuesFields
        }
      }
    }
  `,
  [DemandValuesFields, LaterChanges],
);

type Editable = Extract<NonNullable<ResultOf<typeof EditQuery>["node"]>, { __typename?: "Demand" }>;

export function EditDemandPage() {
  const t = useT();
  const { id } = useParams({ from: "/demands/$id/edit" });
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
      recordOf={({ node }) => (node?.__typename === "Demand" ? node : null)}
    >
      {(demand) => (
        <Page
          title={t("修改需求", "Edit the demand")}
          subtitle={demand.title}
          back={{ to: "/demands/$id", params: { id }, label: demand.title }}
        >
          <LeftBefore<DemandValues> form="demand" record={id}>
            {(left) => <EditForm current={demand} left={left} />}
          </LeftBefore>
        </Page>
      )}
    </HeldRecord>
  );
}

interface EditFormProps {
  current: Editable;
  left: Kept<DemandValues> | null;
}

function EditForm({ current, left }: EditFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const conflict = useConflict(current, demandValuesOf, typedOver(left));
  const fields = useComparedDemand();
  const refused = useRouterState({ select: (state) => state.location.state.refused });
  const { id, firm } = current;
  const [named] = useState(firm);
  const show = (said: string) => {
    message.success(said);
    void navigate({ to: "/demands/$id", params: { id } });
  };
  return (
    <DemandForm
      left={left}
      initialValues={conflict.opened.values}
      record={{ id, version: conflict.opened.version }}
      firms={[named, firm].map(({ id, name }) => ({ value: id, label: name }))}
      refused={refused}
      onWritten={({ version }, values) => conflict.written({ version, values })}
      onSaved={() => show(t("已保存。", "Saved."))}
      onSubmitted={() => show(t("已提交。", "Submitted."))}
      onStale={conflict.met}
      leave={
        <LinkButton to="/demands/$id" params={{ id }}>
          {t("返回", "Back")}
        </LinkButton>
      }
    >
      <StaleDialog fields={fields} {...conflict.dialog} />
    </DemandForm>
  );
}
