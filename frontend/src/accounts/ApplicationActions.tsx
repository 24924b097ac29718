import { Button, Form, Radio, Space } from "antd";
import { useState } from "react";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useActivateApplication } from "./useActivateApplication.ts";
import { useRefuseApplication } from "./useRefuseApplication.ts";

interface ApplicationActionsProps {
  application: {
    id: string;
    version: number;
    firmName: string;
    viewerCanDecide: boolean;
    invitedBy: { name: string } | null;
  };
  /** The organization that is there already. */
  match: string | null;
  onChanged: () => void;
}

/** What the center's staff decide on an application. */
export function ApplicationActions({ application, match, onChanged }: ApplicationActionsProps) {
  const t = useT();
  const { id, version, firmName, invitedBy } = application;
  const [asked, setAsked] = useState<"activate" | "refuse" | null>(null);
  const activate = useActivateApplication();
  const refuse = useRefuseApplication();
  const close = () => setAsked(null);
  if (!application.viewerCanDecide) return null;
  return (
    <Space>
      <Button type="primary" onClick={() => setAsked("activate")}>
        {t("开通账号", "Activate")}
      </Button>
      <Button onClick={() => setAsked("refuse")}>{t("退回申请", "Refuse")}</Button>
      <WriteDialog
        open={asked === "activate"}
        title={t(`开通「${firmName}」的账号`, `Activate the account of ${firmName}`)}
        okText={t("确认开通", "Activate")}
        success={t("账号已开通。", "It is active.")}
        write={({ invited }: { invited?: boolean }) =>
          activate.run({
            id,
            version,
            ...(invited === undefined ? {} : { invitationConfirmed: invited }),
          })
        }
        onDone={onChanged}
        onClose={close}
      >
        <p style={{ marginBottom: 16 }}>
          {match
            ? t(
                `单位库中已有「${match}」，该账号将归入此单位。`,
                `${match} is there already; the account will act for it.`,
              )
            : t(
                "单位库中没有这家企业，开通时将新增。",
                "The firm is not there yet; it will be entered.",
              )}
        </p>
        {invitedBy && (
          <Form.Item
            name="invited"
            label={t(
              `由「${invitedBy.name}」的联络员邀请，是否属实？`,
              `Invited by the liaison of ${invitedBy.name}: is that true?`,
            )}
            rules={[
              {
                required: true,
                message: t("请核实邀请是否属实", "Say whether the invitation is true"),
              },
            ]}
          >
            <Radio.Group
              options={[
                { value: true, label: t("属实", "True") },
                { value: false, label: t("不属实", "Not true") },
              ]}
            />
          </Form.Item>
        )}
      </WriteDialog>
      <WriteDialog
        open={asked === "refuse"}
        title={t(`退回「${firmName}」的申请`, `Refuse the application of ${firmName}`)}
        okText={t("确认退回", "Refuse")}
        danger
        success={t("申请已退回。", "Refused.")}
        write={({ reason }: { reason: string }) => refuse.run({ id, version, reason })}
        onDone={onChanged}
        onClose={close}
      >
        <ReasonField label={t("退回原因（企业可见）", "Why; the firm reads it")} />
      </WriteDialog>
    </Space>
  );
}
