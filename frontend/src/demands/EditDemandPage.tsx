import { useNavigate, useParams, useRouterState } from "@tanstack/react-router";
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
import { DemandForm } from "./DemandForm.tsx";
import { DemandValuesFields, demandValuesOf, updateInput } from "./demandValues.ts";
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
          ...DemandValuesFields
        }
      }
    }
  `,
  [DemandValuesFields],
);

type Editable = Extract<NonNullable<ResultOf<typeof EditQuery>["node"]>, { __typename?: "Demand" }>;

export function EditDemandPage() {
  const { id } = useParams({ from: "/demands/$id/edit" });
  const [result, ask] = useQuery({
    query: EditQuery,
    variables: { id },
    requestPolicy: "network-only",
  });
  const [edition, setEdition] = useState(0);
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) =>
        node?.__typename === "Demand" ? (
          <EditForm key={edition} current={node} onReload={() => setEdition(edition + 1)} />
        ) : (
          <NotThere />
        )
      }
    </QueryState>
  );
}

/** Changes of one draft, against the version that was read when the form opened. */
function EditForm({ current, onReload }: { current: Editable; onReload: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [opened] = useState(current);
  const [version, setVersion] = useState(current.version);
  const [stale, setStale] = useState<number | null>(null);
  const refused = useRouterState({ select: (state) => state.location.state.refused });
  const { run, running } = useUpdateDemand();
  const { id } = current;
  return (
    <Page
      title={t("修改需求", "Edit the demand")}
      subtitle={opened.title}
      back={{ to: "/demands/$id", params: { id }, label: opened.title }}
    >
      <DemandForm
        initialValues={demandValuesOf(opened)}
        firms={[{ value: opened.firm.id, label: opened.firm.name }]}
        except={id}
        refused={refused}
        saving={running}
        save={(values) => run(updateInput(values, id, version))}
        onSaved={() => {
          message.success(t("已保存。", "Saved."));
          navigate({ to: "/demands/$id", params: { id } });
        }}
        onStale={({ demand }) => setStale(demand?.version ?? current.version)}
        cancel={
          <LinkButton to="/demands/$id" params={{ id }}>
            {t("取消", "Cancel")}
          </LinkButton>
        }
      />
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
