import { Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { Alert, App } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import type { Kept, Version } from "../forms/kept.ts";
import { LeftBefore } from "../forms/LeftBefore.tsx";
import { graphql, type ResultOf } from "../graphql.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { AchievementForm } from "./AchievementForm.tsx";
import { emptyRegistration, type RegistrationValues } from "./registrationValues.ts";

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
  const { result, draft, kept, step } = useSearch({ from: "/achievements/new" });
  const [written] = useState(draft);
  // The form wrote its draft, and the page was loaded anew: it goes on in the draft.
  if (written) {
    const params = { id: written };
    return <Navigate to="/achievements/$id/edit" params={params} search={{ kept, step }} replace />;
  }
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
      <LeftBefore<RegistrationValues>
        form="achievement"
        record={null}
        search={result ? { result } : {}}
      >
        {(left) =>
          result ? (
            <TakingUp id={result} left={left} />
          ) : (
            <NewForm left={left} initialValues={emptyRegistration} search={{}} />
          )
        }
      </LeftBefore>
    </Page>
  );
}

interface TakingUpProps {
  id: string;
  left: Kept<RegistrationValues> | null;
}

function TakingUp({ id, left }: TakingUpProps) {
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
            <NewForm left={left} initialValues={fromResult(node)} search={{ result: id }} />
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

interface NewFormProps {
  left: Kept<RegistrationValues> | null;
  initialValues: RegistrationValues;
  search: Record<string, string>;
}

function NewForm({ left, initialValues, search }: NewFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [record, setRecord] = useState<Version | null>(null);
  const show = (said: string, { id }: Version) => {
    message.success(said);
    void navigate({ to: "/achievements/$id", params: { id } });
  };
  return (
    <AchievementForm
      left={left}
      initialValues={initialValues}
      record={record}
      search={search}
      onWritten={(written) => {
        setRecord(written);
        const draft = written.id;
        const said = (before: object) => ({ ...before, draft });
        void navigate({ to: ".", search: said, replace: true, state: true, resetScroll: false });
      }}
      onSaved={(saved) => show(t("草稿已保存。", "The draft is saved."), saved)}
      onSubmitted={(submitted) => show(t("已提交。", "Submitted."), submitted)}
      onStale={() => {
        // What was typed is kept, and is compared where the draft is edited.
        const id = record?.id ?? "";
        void navigate({ to: "/achievements/$id/edit", params: { id } });
      }}
      leave={<LinkButton to="/achievements">{t("返回列表", "Back to the list")}</LinkButton>}
    />
  );
}
