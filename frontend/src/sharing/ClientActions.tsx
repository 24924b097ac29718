import { Button, Space } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { endOfDay, showDay, today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { ClientFields, ExpiryField } from "./ClientFields.tsx";
import { type ClientValues, type Granted, grantOf, valuesOfGrant } from "./clientValues.ts";
import type { NewKey } from "./KeyDialog.tsx";
import { useRenewKey } from "./useRenewKey.ts";
import { useRevokeClient } from "./useRevokeClient.ts";
import { useUpdateClient } from "./useUpdateClient.ts";

interface ClientActionsProps {
  client: {
    id: string;
    version: number;
    name: string;
    organization: { id: string; name: string } | null;
    expiresAt: string;
    requestsPerMinute: number;
    grant: readonly Granted[];
  };
  onChanged: () => void;
  onKey: (key: NewKey) => void;
}

/** What an administrator does with one client: another grant, another key, or no more reading. */
export function ClientActions({ client, onChanged, onKey }: ClientActionsProps) {
  const t = useT();
  const { id, version, name } = client;
  const [asked, setAsked] = useState<"change" | "renew" | "revoke" | null>(null);
  const renew = useRenewKey();
  const revoke = useRevokeClient();
  const close = () => setAsked(null);
  return (
    <Space size={4} wrap>
      <Button
        size="small"
        onClick={() => setAsked("change")}
        aria-label={t(`修改授权：${name}`, `Change what ${name} may read`)}
      >
        {t("修改", "Change")}
      </Button>
      <Button
        size="small"
        onClick={() => setAsked("renew")}
        aria-label={t(`换发密钥：${name}`, `Another key for ${name}`)}
      >
        {t("换发密钥", "New key")}
      </Button>
      <Button
        size="small"
        danger
        onClick={() => setAsked("revoke")}
        aria-label={t(`吊销：${name}`, `Revoke ${name}`)}
      >
        {t("吊销", "Revoke")}
      </Button>
      {asked === "change" && <ChangeDialog client={client} onChanged={onChanged} onClose={close} />}
      <WriteDialog
        open={asked === "renew"}
        title={t(`换发 ${name} 的密钥`, `Another key for ${name}`)}
        okText={t("确认换发", "Make it")}
        success={t("密钥已换发。", "Made.")}
        initialValues={{ expiresAt: dayjs(today()).add(1, "year").format("YYYY-MM-DD") }}
        write={({ expiresAt }: { expiresAt: string }) =>
          renew.run({ id, version, expiresAt: endOfDay(expiresAt) })
        }
        onDone={({ key }) => {
          onChanged();
          onKey({ name, key });
        }}
        onClose={close}
      >
        <p style={{ marginBottom: 12 }}>
          {t("原密钥立即失效。", "The key before opens nothing from now on.")}
        </p>
        <ExpiryField />
      </WriteDialog>
      <WriteDialog
        open={asked === "revoke"}
        title={t(`吊销 ${name}`, `Revoke ${name}`)}
        okText={t("确认吊销", "Revoke it")}
        danger
        success={t("客户端已吊销。", "Revoked.")}
        write={() => revoke.run({ id, version })}
        onDone={onChanged}
        onClose={close}
      >
        <p>
          {t(
            "密钥立即失效，且不能恢复；再次共享须新建客户端。",
            "Its key opens nothing from now on, for good; to share again, make a new client.",
          )}
        </p>
      </WriteDialog>
    </Space>
  );
}

interface ChangeDialogProps extends Pick<ClientActionsProps, "client" | "onChanged"> {
  onClose: () => void;
}

function ChangeDialog({ client, onChanged, onClose }: ChangeDialogProps) {
  const t = useT();
  const { run } = useUpdateClient();
  const { id, version, name, organization, expiresAt, requestsPerMinute, grant } = client;
  return (
    <WriteDialog
      open
      title={t(`修改 ${name} 的授权`, `What ${name} may read`)}
      okText={t("保存", "Save")}
      success={t("授权已保存。", "Saved.")}
      width={860}
      initialValues={{
        organization: organization?.id,
        expiresAt: showDay(expiresAt),
        requestsPerMinute,
        grant: valuesOfGrant(grant),
      }}
      write={(values: Omit<ClientValues, "name">) =>
        run({
          id,
          version,
          organization: values.organization ?? null,
          // The instant is left alone unless another day was chosen.
          ...(values.expiresAt === showDay(expiresAt)
            ? {}
            : { expiresAt: endOfDay(values.expiresAt) }),
          requestsPerMinute: values.requestsPerMinute,
          grant: grantOf(values.grant),
        })
      }
      onDone={onChanged}
      onClose={onClose}
    >
      <ClientFields
        ends={showDay(expiresAt)}
        known={organization ? [{ value: organization.id, label: organization.name }] : []}
      />
    </WriteDialog>
  );
}
