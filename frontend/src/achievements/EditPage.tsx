import { useNavigate, useParams, useRouterState } from "@tanstack/react-router";
import { App } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { LaterChanges } from "../audit/laterChanges.ts";
import { type Kept, typedOver } from "../forms/kept.ts";
import { LeftBefore } from "../forms/LeftBefore.tsx";
import { graphql, type ResultOf } from "../graphql.ts";
import type { UserError } from "../ui/formErrors.ts";
import { HeldRecord } from "../ui/HeldRecord.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page } from "../ui/Page.tsx";
import { StaleDialog } from "../ui/StaleDialog.tsx";
import { useConflict } from "../ui/useConflict.ts";
import { AchievementForm } from "./AchievementForm.tsx";
import {
  type RegistrationValues,
  RegistrationValuesFields,
  valuesOf,
} from "./registrationValues.ts";
import { useComparedRegistration } from "./useComparedRegistration.tsx";

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
  const t = useT();
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
      {(achievement) => (
        <Page
          title={t("修改登记", "Edit the registration")}
          subtitle={achievement.title}
          back={{ to: "/achievements/$id", params: { id }, label: achievement.title }}
        >
          <LeftBefore<RegistrationValues> form="achievement" record={id}>
            {(left) => <EditForm current={achievement} left={left} />}
          </LeftBefore>
        </Page>
      )}
    </HeldRecord>
  );
}

interface EditFormProps {
  current: Editable;
  left: Kept<RegistrationValues> | null;
}

function EditForm({ current, left }: EditFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const conflict = useConflict(current, valuesOf, typedOver(left));
  const fields = useComparedRegistration();
  const refused = useRouterState({ select: (state) => state.location.state.refused });
  const { id, parties } = current;
  const [named] = useState(parties);
  const show = (said: string) => {
    message.success(said);
    void navigate({ to: "/achievements/$id", params: { id } });
  };
  return (
    <AchievementForm
      left={left}
      initialValues={conflict.opened.values}
      record={{ id, version: conflict.opened.version }}
      organizations={[...named, ...parties].map(({ organization }) => ({
        value: organization.id,
        label: organization.name,
      }))}
      refused={refused}
      onWritten={({ version }, values) => conflict.written({ version, values })}
      onSaved={() => show(t("已保存。", "Saved."))}
      onSubmitted={() => show(t("已提交。", "Submitted."))}
      onStale={conflict.met}
      leave={
        <LinkButton to="/achievements/$id" params={{ id }}>
          {t("返回", "Back")}
        </LinkButton>
      }
    >
      <StaleDialog fields={fields} {...conflict.dialog} />
    </AchievementForm>
  );
}
