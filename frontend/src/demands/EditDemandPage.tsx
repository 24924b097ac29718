import { useNavigate, useParams, useRouterState } from "@tanstack/react-router";
import { App } from "antd";
import { useQuery } from "urql";
import { LaterChanges } from "../audit/laterChanges.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { HeldRecord } from "../ui/HeldRecord.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page } from "../ui/Page.tsx";
import { StaleDialog } from "../ui/StaleDialog.tsx";
import { useConflict } from "../ui/useConflict.ts";
import { DemandForm } from "./DemandForm.tsx";
import { DemandValuesFields, demandValuesOf, updateInput } from "./demandValues.ts";
import { useComparedDemand } from "./useComparedDemand.tsx";
import { useUpdateDemand } from "./useUpdateDemand.ts";

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
      {(demand) => <EditForm current={demand} />}
    </HeldRecord>
  );
}

function EditForm({ current }: { current: Editable }) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const conflict = useConflict(current, demandValuesOf);
  const fields = useComparedDemand();
  const refused = useRouterState({ select: (state) => state.location.state.refused });
  const { run, running } = useUpdateDemand();
  const { id, title, firm } = conflict.opened;
  return (
    <Page
      title={t("修改需求", "Edit the demand")}
      subtitle={title}
      back={{ to: "/demands/$id", params: { id }, label: title }}
    >
      <DemandForm
        initialValues={demandValuesOf(conflict.opened)}
        firms={[firm, current.firm].map(({ id, name }) => ({ value: id, label: name }))}
        except={id}
        refused={refused}
        saving={running}
        save={(values) => run(updateInput(values, id, conflict.version))}
        onSaved={() => {
          message.success(t("已保存。", "Saved."));
          navigate({ to: "/demands/$id", params: { id } });
        }}
        onStale={conflict.met}
        cancel={
          <LinkButton to="/demands/$id" params={{ id }}>
            {t("取消", "Cancel")}
          </LinkButton>
        }
      >
        <StaleDialog fields={fields} {...conflict.dialog} />
      </DemandForm>
    </Page>
  );
}
