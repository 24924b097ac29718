import { Alert, Button } from "antd";
import { useQuery } from "urql";
import type { Viewer } from "../app/viewer.ts";
import { FileLink } from "../files/FileLink.tsx";
import { graphql, type ResultOf } from "../graphql.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Notice } from "../ui/Notice.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { ApplicationDetails } from "./applicationFields.ts";
import { Gate, GateCard } from "./Gate.tsx";
import { HandInForm } from "./HandInForm.tsx";
import { PasswordForm } from "./PasswordForm.tsx";
import { SignOut, useSignOut } from "./useSignOut.ts";
import { applicationStateText, applicationStateTone } from "./words.ts";

const OwnApplicationQuery = graphql(
  `
    query OwnApplication {
      accountApplications(first: 1) {
        nodes {
          ...ApplicationDetails
        }
      }
    }
  `,
  [ApplicationDetails],
);

type Application = ResultOf<typeof OwnApplicationQuery>["accountApplications"]["nodes"][number];

interface WaitingPageProps {
  viewer: Viewer;
  /** Asks anew who this is: the account may be active by now. */
  onAsk: () => void;
}

/** All that a firm's account has until it is activated: where it stands, and its documents. */
export function WaitingPage({ viewer, onAsk }: WaitingPageProps) {
  const t = useT();
  const { signOut, failed } = useSignOut(viewer.account?.id ?? "", SignOut);
  const [result, execute] = useQuery({ query: OwnApplicationQuery });
  const ask = () => execute({ requestPolicy: "network-only" });
  return (
    <Gate title={t("企业注册", "Registration")}>
      <QueryState result={result} retry={ask}>
        {({ accountApplications: { nodes } }) =>
          nodes.map((application) => (
            <GateCard
              key={application.id}
              wide
              title={t("企业注册申请", "Registration of your firm")}
              extra={
                <StatusTag tone={applicationStateTone[application.state]}>
                  {t(...applicationStateText[application.state])}
                </StatusTag>
              }
            >
              <WhatNext application={application} />
              {application.viewerCanHandIn ? (
                <HandInForm application={application} onDone={ask} />
              ) : (
                <HandedIn
                  application={application}
                  onAsk={() => {
                    ask();
                    onAsk();
                  }}
                />
              )}
            </GateCard>
          ))
        }
      </QueryState>
      <GateCard
        wide
        title={t("账号", "Account")}
        extra={
          <Button size="small" onClick={signOut}>
            {t("退出登录", "Sign out")}
          </Button>
        }
      >
        {failed && <Notice text={failed} />}
        <p style={{ marginBottom: 16 }}>
          {t("登录名：", "Sign-in name: ")}
          {viewer.account?.signInName}
        </p>
        <details>
          <summary style={{ marginBottom: 16, cursor: "pointer" }}>
            {t("修改密码", "Change the password")}
          </summary>
          <PasswordForm />
        </details>
      </GateCard>
    </Gate>
  );
}

function WhatNext({ application: { state, reason } }: { application: Application }) {
  const t = useT();
  const said = {
    OPEN: t(
      "请核对企业信息，上传营业执照和加盖公章的授权书，然后提交审核。",
      "Check what you said, add the licence and the stamped authorization, and hand them in.",
    ),
    HANDED_IN: t(
      "材料已提交，中心审核通过后即可使用平台；审核结果会显示在这里。",
      "Handed in. Once the center has checked it you can use the platform; the answer shows here.",
    ),
    REFUSED: t(
      `申请被退回：${reason}　请按意见修改后重新提交。`,
      `It was refused: ${reason} Correct it, then hand it in again.`,
    ),
    ACTIVATED: t("账号已开通。", "The account is active."),
  }[state];
  return (
    <Alert
      type={state === "REFUSED" ? "warning" : "info"}
      showIcon
      title={said}
      style={{ marginBottom: 16 }}
    />
  );
}

function HandedIn({ application, onAsk }: { application: Application; onAsk: () => void }) {
  const t = useT();
  const { town, licence, authorization } = application;
  return (
    <>
      <FieldList
        fields={[
          { label: t("企业名称", "Firm"), value: application.firmName, wide: true },
          { label: t("统一社会信用代码", "Credit code"), value: application.creditCode },
          { label: t("属地", "Town"), value: town && t(town.name, town.nameEn) },
          { label: t("联系人", "Contact"), value: application.contactName },
          { label: t("联系电话", "Telephone"), value: application.contactPhone },
          { label: t("邀请单位", "Invited by"), value: application.invitedBy?.name },
          { label: t("提交时间", "Handed in at"), value: showTime(application.handedInAt) },
          {
            label: t("营业执照", "Licence"),
            value: licence && <FileLink file={licence} />,
            wide: true,
          },
          {
            label: t("授权书", "Authorization"),
            value: authorization && <FileLink file={authorization} />,
            wide: true,
          },
        ]}
      />
      <Button onClick={onAsk} style={{ marginTop: 16 }}>
        {t("刷新审核状态", "Look again")}
      </Button>
    </>
  );
}
