import { Form, Input } from "antd";
import dayjs from "dayjs";
import { endOfDay, today } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { ClientFields } from "./ClientFields.tsx";
import { type ClientValues, grantOf } from "./clientValues.ts";
import type { NewKey } from "./KeyDialog.tsx";
import { useCreateClient } from "./useCreateClient.ts";

interface CreateClientDialogProps {
  open: boolean;
  onClose: () => void;
  onCreated: (key: NewKey) => void;
}

export function CreateClientDialog({ open, onClose, onCreated }: CreateClientDialogProps) {
  const t = useT();
  const { run } = useCreateClient();
  return (
    <WriteDialog
      open={open}
      title={t("新建 API 客户端", "New API client")}
      okText={t("建立客户端", "Make it")}
      success={t("客户端已建立。", "The client is made.")}
      width={860}
      initialValues={{
        expiresAt: dayjs(today()).add(1, "year").format("YYYY-MM-DD"),
        requestsPerMinute: 60,
        grant: [],
      }}
      write={({ expiresAt, grant, organization, ...values }: ClientValues) =>
        run({
          ...values,
          organization: organization ?? null,
          expiresAt: endOfDay(expiresAt),
          grant: grantOf(grant),
        })
      }
      onDone={({ apiClient, key }) => {
        if (apiClient) onCreated({ name: apiClient.name, key });
      }}
      onClose={onClose}
    >
      <Form.Item name="name" label={t("名称", "Name")} rules={[{ required: true }]}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <ClientFields />
    </WriteDialog>
  );
}
