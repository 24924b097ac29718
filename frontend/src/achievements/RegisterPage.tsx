import { useNavigate, useSearch } from "@tanstack/react-router";
import { Alert, App } from "antd";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { AchievementForm } from "./AchievementForm.tsx";
import { emptyRegistration, type RegistrationValues, registerInput } from "./registrationValues.ts";
import { useRegisterAchievement } from "./useRegisterAchievement.ts";

const TakenUpQuery = graphql(`
  query TakenUp($id: ID!) {
    node(id: $id) {
      __typename
      ... on RegisteredResult {
        id
        title
        abstract
        keywords
        source
        sourceDate
        registrationNumber
        registeredOn
        completers
        takenUp
      }
    }
  }
`);

type Result = Extract<
  NonNullable<ResultOf<typeof TakenUpQuery>["node"]>,
  { __typename?: "RegisteredResult" }
>;

/** A new registration, from nothing or from a result registered elsewhere. */
export function RegisterPage() {
  const t = useT();
  const { result } = useSearch({ from: "/achievements/new" });
  return (
    <Page
      title={t("登记成果", "Register an achievement")}
      back={{ to: "/achievements", label: t("科技成果", "Achievements") }}
      actions={
        !result && (
          <LinkButton to="/results">
            {t("从在册成果中选取", "Take up a registered result")}
          </LinkButton>
        )
      }
    >
      {result ? <TakingUp id={result} /> : <NewForm initialValues={emptyRegistration} />}
    </Page>
  );
}

function TakingUp({ id }: { id: string }) {
  const t = useT();
  const [result, ask] = useQuery({
    query: TakenUpQuery,
    variables: { id },
    requestPolicy: "cache-first",
  });
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) => {
        if (node?.__typename !== "RegisteredResult") return <NotThere />;
        return (
          <>
            <Alert
              type="info"
              showIcon
              title={t(
                `取自在册成果「${node.title}」（${node.source}，${node.sourceDate}）。请核对并补充以下内容。`,
                `Taken up from "${node.title}" (${node.source}, ${node.sourceDate}). Check and complete it.`,
              )}
            />
            <NewForm initialValues={fromResult(node)} />
          </>
        );
      }}
    </QueryState>
  );
}

function fromResult(result: Result): RegistrationValues {
  return {
    ...emptyRegistration,
    registeredResult: result.id,
    title: result.title.slice(0, 200),
    summary: result.abstract,
    keywords: [...result.keywords],
    registrationNumber: result.registrationNumber,
    registeredOn: result.registeredOn,
    completers: result.completers?.slice(0, 500),
  };
}

function NewForm({ initialValues }: { initialValues: RegistrationValues }) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { run, running } = useRegisterAchievement();
  return (
    <AchievementForm
      initialValues={initialValues}
      saving={running}
      save={(values) => run(registerInput(values))}
      onSaved={({ achievement }) => {
        message.success(t("草稿已保存。", "The draft is saved."));
        if (achievement) navigate({ to: "/achievements/$id", params: { id: achievement.id } });
      }}
      cancel={<LinkButton to="/achievements">{t("取消", "Cancel")}</LinkButton>}
    />
  );
}
