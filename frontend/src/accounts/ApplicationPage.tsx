import { useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { FileView } from "../files/FileView.tsx";
import { graphql, type ResultOf } from "../graphql.ts";
import { type Field, FieldList } from "../ui/FieldList.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { ApplicationActions } from "./ApplicationActions.tsx";
import styles from "./ApplicationPage.module.css";
import { ApplicationDetails } from "./applicationFields.ts";
import { applicationStateText, applicationStateTone } from "./words.ts";

const ApplicationQuery = graphql(
  `
    query Application($id: ID!) {
      node(id: $id) {
        __typename
        ... on AccountApplication {
          ...ApplicationDetails
          decidedBy {
            id
            displayName
          }
          match {
            id
            name
            creditCode
          }
          organization {
            id
            name
          }
          account {
            id
            signInName
          }
        }
      }
    }
  `,
  [ApplicationDetails],
);

type Node = ResultOf<typeof ApplicationQuery>["node"];
type Application = Extract<Node, { __typename: "AccountApplication" }>;

/** One application: what the firm says, with both documents beside each other. */
export function ApplicationPage() {
  const t = useT();
  const { id } = useParams({ from: "/applications/$id" });
  const [result, ask] = useQuery({ query: ApplicationQuery, variables: { id } });
  return (
    <QueryState result={result} retry={ask}>
      {({ node }) => {
        if (node?.__typename !== "AccountApplication") return <NotThere />;
        return (
          <Page
            title={node.firmName}
            back={{ to: "/applications", label: t("企业注册审核", "Registrations") }}
            subtitle={
              <StatusTag tone={applicationStateTone[node.state]}>
                {t(...applicationStateText[node.state])}
              </StatusTag>
            }
            actions={
              <ApplicationActions
                application={node}
                match={node.match?.name ?? null}
                onChanged={() => ask({ requestPolicy: "network-only" })}
              />
            }
          >
            <Panel title={t("企业填报", "What the firm says")}>
              <Said application={node} />
            </Panel>
            <div className={styles.beside}>
              <Panel title={t("营业执照", "Licence")}>
                <Document file={node.licence} />
              </Panel>
              <Panel title={t("授权书", "Authorization")}>
                <Document file={node.authorization} />
              </Panel>
            </div>
          </Page>
        );
      }}
    </QueryState>
  );
}

function Document({ file }: { file: Application["licence"] }) {
  const t = useT();
  return file ? <FileView file={file} /> : <p>{t("尚未提交", "Not handed in yet")}</p>;
}

function Said({ application }: { application: Application }) {
  const t = useT();
  const { town, match, organization, invitedBy, invitationConfirmed } = application;
  const confirmed = {
    true: t("（已核实）", " (true)"),
    false: t("（不属实）", " (not true)"),
    null: "",
  }[`${invitationConfirmed}`];
  return (
    <FieldList
      fields={[
        { label: t("统一社会信用代码", "Credit code"), value: application.creditCode },
        { label: t("属地", "Town"), value: town && t(town.name, town.nameEn) },
        { label: t("联系人", "Contact"), value: application.contactName },
        { label: t("联系电话", "Telephone"), value: application.contactPhone },
        {
          label: t("邀请单位", "Invited by"),
          value: invitedBy && `${invitedBy.name}${confirmed}`,
        },
        {
          label: t("单位库", "Organizations"),
          value:
            organization?.name ??
            (match
              ? belongs(match, t)
              : t("没有这家企业，开通时新增", "Not there yet: it will be entered")),
        },
        { label: t("提交时间", "Handed in at"), value: showTime(application.handedInAt) },
        ...(application.decidedAt ? decisionOf(application, t) : []),
      ]}
    />
  );
}

function decisionOf(application: Application, t: (zh: string, en: string) => string): Field[] {
  const { decidedBy, decidedAt, reason } = application;
  const made: Field[] = [
    { label: t("审核人", "Decided by"), value: decidedBy?.displayName },
    { label: t("审核时间", "Decided at"), value: showTime(decidedAt) },
  ];
  return reason
    ? [...made, { label: t("退回原因", "Why refused"), value: reason, wide: true }]
    : made;
}

function belongs(
  match: { name: string; creditCode: string | null },
  t: (zh: string, en: string) => string,
): string {
  const code = match.creditCode ?? t("未登记信用代码", "no credit code");
  return t(`已有「${match.name}」（${code}），开通后归入`, `${match.name} (${code}) will be used`);
}
