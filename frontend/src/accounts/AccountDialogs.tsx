import { Typography } from "antd";
import { useState } from "react";
import { DayItem } from "../ui/DayItem.tsx";
import { today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import type { NewPassword } from "./PasswordDialog.tsx";
import { useDeactivateAccount } from "./useDeactivateAccount.ts";
import { useResetPassword } from "./useResetPassword.ts";
import { useUpdateAccount } from "./useUpdateAccount.ts";

/** What is known of an account that something is done with. */
export interface ManagedAccount {
  id: string;
  version: number;
  displayName: string;
  signInName: string | null;
  actsUntil: string | null;
}

interface AccountDialogProps {
  open: boolean;
  account: ManagedAccount;
  onChanged: () => void;
  onClose: () => void;
}

/** A deputy's last day, moved. */
export function LastDayDialog({ open, account, onChanged, onClose }: AccountDialogProps) {
  const t = useT();
  const { id, version, displayName, actsUntil } = account;
  const update = useUpdateAccount();
  return (
    <WriteDialog
      open={open}
      title={t(`调整 ${displayName} 的代理期`, `The last day of ${displayName}`)}
      okText={t("保存", "Save")}
      success={t("代理期已调整。", "Moved.")}
      initialValues={{ actsUntil: actsUntil ?? "" }}
      write={(values: { actsUntil: string }) => update.run({ id, version, displayName, ...values })}
      onDone={onChanged}
      onClose={onClose}
    >
      <DayItem
        name="actsUntil"
        label={t("代理截止日", "Last day")}
        rules={[{ required: true }]}
        min={today()}
      />
    </WriteDialog>
  );
}

interface ResetDialogProps extends AccountDialogProps {
  onPassword: (password: NewPassword) => void;
}

/** A new password in place of the one that is known. */
export function ResetDialog({ open, account, onChanged, onPassword, onClose }: ResetDialogProps) {
  const t = useT();
  const { id, version, displayName, signInName } = account;
  const reset = useResetPassword();
  return (
    <WriteDialog
      open={open}
      title={t(`重置 ${displayName} 的密码`, `A new password for ${displayName}`)}
      okText={t("确认重置", "Reset")}
      success={t("密码已重置。", "Reset.")}
      write={() => reset.run({ id, version })}
      onDone={({ password }) => {
        onChanged();
        onPassword({ signInName: signInName ?? displayName, password });
      }}
      onClose={onClose}
    >
      <p>
        {t("原密码立即失效，已登录的会话全部结束。", "The old one ends, and all its sessions.")}
      </p>
    </WriteDialog>
  );
}

/** No more signing in; whoever still answers for entries is told how to hand them over first. */
export function DeactivateDialog({ open, account, onChanged, onClose }: AccountDialogProps) {
  const t = useT();
  const { id, version, displayName } = account;
  const deactivate = useDeactivateAccount();
  const [held, setHeld] = useState(false);
  const close = () => {
    setHeld(false);
    onClose();
  };
  return (
    <WriteDialog
      open={open}
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
  );
}
