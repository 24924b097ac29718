import { Button, Space } from "antd";
import { useState } from "react";
import { useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";
import type { ManagedAccount } from "./AccountDialogs.tsx";
import type { NewPassword } from "./PasswordDialog.tsx";

const LastDayDialog = loadedWhenOpened(
  async () => (await import("./AccountDialogs.tsx")).LastDayDialog,
);
const ResetDialog = loadedWhenOpened(
  async () => (await import("./AccountDialogs.tsx")).ResetDialog,
);
const DeactivateDialog = loadedWhenOpened(
  async () => (await import("./AccountDialogs.tsx")).DeactivateDialog,
);

interface AccountActionsProps {
  account: ManagedAccount;
  onChanged: () => void;
  onPassword: (password: NewPassword) => void;
}

/** What an administrator does with one account: a new password, or no more signing in. */
export function AccountActions({ account, onChanged, onPassword }: AccountActionsProps) {
  const t = useT();
  const { displayName, actsUntil } = account;
  const [asked, setAsked] = useState<"reset" | "deactivate" | "days" | null>(null);
  const dialog = { account, onChanged, onClose: () => setAsked(null) };
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
      <LastDayDialog open={asked === "days"} {...dialog} />
      <ResetDialog open={asked === "reset"} onPassword={onPassword} {...dialog} />
      <DeactivateDialog open={asked === "deactivate"} {...dialog} />
    </Space>
  );
}
