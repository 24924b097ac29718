import { Button, Space } from "antd";
import { useState } from "react";
import { useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";
import { AccountActions } from "./AccountActions.tsx";
import { type NewPassword, PasswordDialog } from "./PasswordDialog.tsx";

const CreateAccountDialog = loadedWhenOpened(
  async () => (await import("./CreateAccountDialog.tsx")).CreateAccountDialog,
);

interface Liaison {
  id: string;
  version: number;
  displayName: string;
  signInName: string | null;
}

interface LiaisonMendingProps {
  organization: { id: string; name: string };
  liaisons: readonly Liaison[];
  onChanged: () => void;
}

/** An organization gets its liaison, or all but one of them are closed (DISC-1). */
export function LiaisonMending({ organization, liaisons, onChanged }: LiaisonMendingProps) {
  const t = useT();
  const [creating, setCreating] = useState(false);
  const [shown, setShown] = useState<NewPassword | null>(null);
  if (liaisons.length > 0) {
    return (
      <Space orientation="vertical" size={4}>
        {liaisons.map((liaison) => (
          <Space key={liaison.id} size={8} wrap>
            {liaison.displayName}
            <AccountActions
              account={{ ...liaison, actsUntil: null }}
              onChanged={onChanged}
              onPassword={setShown}
            />
          </Space>
        ))}
        <PasswordDialog shown={shown} onClose={() => setShown(null)} />
      </Space>
    );
  }
  return (
    <>
      <Button
        size="small"
        onClick={() => setCreating(true)}
        aria-label={t(
          `设联络员：${organization.name}`,
          `Appoint a liaison of ${organization.name}`,
        )}
      >
        {t("设联络员", "Appoint")}
      </Button>
      <CreateAccountDialog
        open={creating}
        liaisonOf={organization}
        onClose={() => setCreating(false)}
        onCreated={setShown}
      />
      <PasswordDialog
        shown={shown}
        onClose={() => {
          setShown(null);
          // The row goes with its defect: not before its password was noted.
          onChanged();
        }}
      />
    </>
  );
}
