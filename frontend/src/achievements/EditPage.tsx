import { useNavigate, useParams, useRouterState } from "@tanstack/react-router";
import { App } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import type { UserError } from "../ui/formErrors.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StaleDialog } from "../ui/StaleDialog.tsx";
import { AchievementForm } from "./AchievementForm.tsx";
import { RegistrationValuesFields, updateInput, valuesOf } from "./registrationValues.ts";
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
          registeredResult {
            id
          }
          parties {
            id
            organization {
              id
              name
            }
          }
          ...RegistrationValuesFields
        }
      }
    }
  `,
  [RegistrationValuesFields],
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
  const [edition, setEdition] = useState(0);
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) =>
        node?.__typename === "Achievement" ? (
          <EditForm key={edition} current={node} onReload={() => setEdition(edition + 1)} />
        ) : (
          <NotThere />
        )
      }
    </QueryState>
  );
}

/**
 * Changes of one record. The version is the one that was read when the form opened: a later one in
 * the cache is somebody else's, and only the person who typed decides whether to go over it.
 */
function EditForm({ current, onReload }: { current: Editable; onReload: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [opened] = useState(current);
  const [version, setVersion] = useState(current.version);
  const [stale, setStale] = useState<number | null>(null);
  const refused = useRouterState({ select: (state) => state.location.state.refused });
  const { run, running } = useUpdateAchievement();
  const { id } = current;
  return (
    <Page
      title={t("修改登记", "Edit the registration")}
      subtitle={opened.title}
      back={{ to: "/achievements/$id", params: { id }, label: opened.title }}
    >
      <AchievementForm
        initialValues={valuesOf(opened)}
        organizations={opened.parties.map(({ organization }) => ({
          value: organization.id,
          label: organization.name,
        }))}
        result={opened.registeredResult?.id}
        except={id}
        refused={refused}
        saving={running}
        save={(values) => run(updateInput(values, id, version))}
        onSaved={() => {
          message.success(t("已保存。", "Saved."));
          navigate({ to: "/achievements/$id", params: { id } });
        }}
        onStale={({ achievement }) => setStale(achievement?.version ?? current.version)}
        cancel={
          <LinkButton to="/achievements/$id" params={{ id }}>
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
