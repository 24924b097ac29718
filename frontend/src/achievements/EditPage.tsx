import { useNavigate, useParams, useRouterState } from "@tanstack/react-router";
import { App } from "antd";
import { useQuery } from "urql";
import { LaterChanges } from "../audit/laterChanges.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import type { UserError } from "../ui/formErrors.ts";
import { HeldRecord } from "../ui/HeldRecord.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page } from "../ui/Page.tsx";
import { StaleDialog } from "../ui/StaleDialog.tsx";
import { useConflict } from "../ui/useConflict.ts";
import { AchievementForm } from "./AchievementForm.tsx";
import { RegistrationValuesFields, updateInput, valuesOf } from "./registrationValues.ts";
import { useComparedRegistration } from "./useComparedRegistration.tsx";
import { useUpdateAchievement } from "./useUpdateAchievement.ts";

const EditQuery = graphql(
  `
    query AchievementToEdit($id: ID!) {
      node(id: $id) {
        __typename
        ... on Achievement {
          id
          version
          title
          parties {
            id
            organization {
              id
              name
            }
          }
          history {
            ...LaterChanges
          }
          ...RegistrationValuesFields
        }
      }
    }
  `,
  [LaterChanges, RegistrationValuesFields],
);

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** Why a submission was refused, to be shown beside the inputs. */
    refused?: UserError[];
  }
}

type Editable = Extract<
  NonNullable<ResultOf<typeof EditQuery>["node"]>,
  { __typename?: "Achievement" }
>;

export function EditPage() {
  const { id } = useParams({ from: "/achievements/$id/edit" });
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
      recordOf={({ node }) => (node?.__typename === "Achievement" ? node : null)}
    >
      {(achievement) => <EditForm current={achievement} />}
    </HeldRecord>
  );
}

function EditForm({ current }: { current: Editable }) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const conflict = useConflict(current, valuesOf);
  const fields = useComparedRegistration();
  const refused = useRouterState({ select: (state) => state.location.state.refused });
  const { run, running } = useUpdateAchievement();
  const { id, title, parties } = conflict.opened;
  return (
    <Page
      title={t("修改登记", "Edit the registration")}
      subtitle={title}
      back={{ to: "/achievements/$id", params: { id }, label: title }}
    >
      <AchievementForm
        initialValues={valuesOf(conflict.opened)}
        organizations={[...parties, ...current.parties].map(({ organization }) => ({
          value: organization.id,
          label: organization.name,
        }))}
        except={id}
        refused={refused}
        saving={running}
        save={(values) => run(updateInput(values, id, conflict.version))}
        onSaved={() => {
          message.success(t("已保存。", "Saved."));
          navigate({ to: "/achievements/$id", params: { id } });
        }}
        onStale={conflict.met}
        cancel={
          <LinkButton to="/achievements/$id" params={{ id }}>
            {t("取消", "Cancel")}
          </LinkButton>
        }
      >
        <StaleDialog fields={fields} {...conflict.dialog} />
      </AchievementForm>
    </Page>
  );
}
