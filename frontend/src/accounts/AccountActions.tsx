import { Button, Form, Space, Typography } from "antd";
import { useState } from "react";
import { DateField } from "../ui/DateField.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import type { NewPassword } from "./PasswordDialog.tsx";
import { useDeactivateAccount } from "./useDeactivateAccount.ts";
import { useResetPassword } from "./useResetPassword.ts";
import { useUpdateAccount } from "./useUpdateAccount.ts";

interface AccountActionsProps {
  account: {
    id: string;
    version: number;
    displayName: string;
    signInName: string | null;
    actsUntil: string | null;
  };
  onChanged: () => void;
  onPassword: (password: NewPassword) => void;
}

/** What an administrator does with one account: a new password, or no more signing in. */
export function AccountActions({ account, onChanged, onPassword }: AccountActionsProps) {
  const t = useT();
  const { id, version, displayName, signInName, actsUntil } = account;
  const [asked, setAsked] = useState<"reset" | "deactivate" | "days" | null>(null);
  const update = useUpdateAccount();
  const reset = useResetPassword();
  const deactivate = useDeactivateAccount();
  const [held, setHeld] = useState(false);
  const close = () => {
    setHeld(false);
    setAsked(null);
  };
  return (
    <Space size={4} wrap>
      {actsUntil && (
        <Button
          size="small"
          onClick={() => setAsked("days")}
          aria-label={t(`调整代理期：${displayName}`, `Move the last day of ${displayName}`)}
        >
          {t("代理期", "Last day")}
        </Button>
      )}
      <Button
        size="small"
        onClick={() => setAsked("reset")}
        aria-label={t(`重置密码：${displayName}`, `Reset the password of ${displayName}`)}
      >
        {t("重置密码", "New password")}
      </Button>
      <Button
        size="small"
        danger
        onClick={() => setAsked("deactivate")}
        aria-label={t(`停用：${displayName}`, `Close the account of ${displayName}`)}
      >
        {t("停用", "Close")}
      </Button>
      <WriteDialog
        open={asked === "days"}
        title={t(`调整 ${displayName} 的代理期`, `The last day of ${displayName}`)}
        okText={t("保存", "Save")}
        success={t("代理期已调整。", "Moved.")}
        initialValues={{ actsUntil: actsUntil ?? "" }}
        write={(values: { actsUntil: string }) =>
          update.run({ id, version, displayName, ...values })
        }
        onDone={onChanged}
        onClose={close}
      >
        <Form.Item
          name="actsUntil"
          label={t("代理截止日", "Last day")}
          rules={[{ required: true }]}
        >
          <DateField min={today()} />
        </Form.Item>
      </WriteDialog>
      <WriteDialog
        open={asked === "reset"}
        title={t(`重置 ${displayName} 的密码`, `A new password for ${displayName}`)}
        okText={t("确认重置", "Reset")}
        success={t("密码已重置。", "Reset.")}
        write={() => reset.run({ id, version })}
        onDone={({ password }) => {
          onChanged();
          if (password) onPassword({ signInName: signInName ?? displayName, password });
        }}
        onClose={close}
      >
        <p>
          {t("原密码立即失效，已登录的会话全部结束。", "The old one ends, and all its sessions.")}
        </p>
      </WriteDialog>
      <WriteDialog
        open={asked === "deactivate"}
        title={t(`停用 ${displayName} 的账号`, `Close the account of ${displayName}`)}
        okText={t("确认停用", "Close it")}
        danger
        success={t("账号已停用。", "Closed.")}
        write={() => deactivate.run({ id, version })}
        onRefused={(errors) => {
          setHeld(errors.some((error) => error.code === "STILL_ACCOUNTABLE"));
          return false;
        }}
        onDone={onChanged}
        onClose={close}
      >
        <p>
          {t(
            "停用后不能再登录。仍负责服务库条目的账号须先移交。",
            "It can no longer sign in. One that answers for service entries hands them over first.",
          )}
        </p>
        {held && (
          <p style={{ marginTop: 12 }}>
            {t(
              "请把移交清单的地址发给中心办理：",
              "Send the center the address of the list to hand over: ",
            )}
            <Typography.Text copyable>
              {`${window.location.origin}/entries?accountable=${id}`}
            </Typography.Text>
          </p>
        )}
      </WriteDialog>
    </Space>
  );
}
