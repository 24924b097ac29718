import { App, Button, Form } from "antd";
import { type ChosenFile, FileField, fileSettled } from "../files/FileField.tsx";
import { FileLinkFields } from "../files/FileLink.tsx";
import { type FragmentOf, readFragment } from "../graphql.ts";
import { CheckedForm } from "../ui/CheckedForm.tsx";
import { FormGrid } from "../ui/FormGrid.tsx";
import { inLanguage, useT } from "../ui/language.ts";
import { useFormErrors } from "../ui/useFormErrors.ts";
import { ApplicationFields, type ApplicationValues } from "./ApplicationFields.tsx";
import type { ApplicationDetails } from "./applicationFields.ts";
import { useHandInApplication } from "./useHandInApplication.ts";

interface Values extends ApplicationValues {
  licence?: ChosenFile | null;
  authorization?: ChosenFile | null;
}

interface HandInFormProps {
  application: FragmentOf<typeof ApplicationDetails>;
  onDone: () => void;
}

/** Both documents, and what the firm said of itself, to be handed in or handed in again. */
export function HandInForm({ application, onDone }: HandInFormProps) {
  const t = useT();
  const { message } = App.useApp();
  const errors = useFormErrors<Values>();
  const { run, running } = useHandInApplication();
  const { id, version, town, invitedBy } = application;
  const submit = async ({ licence, authorization, ...values }: Values) => {
    const written = await run({
      id,
      version,
      ...values,
      invitedBy: values.invitedBy ?? null,
      ...(licence?.id ? { licence: licence.id } : {}),
      ...(authorization?.id ? { authorization: authorization.id } : {}),
    });
    if (written.status === "refused") errors.show(written.errors);
    // What was typed stays: the next try goes against the application as it now is.
    if (written.status === "stale") errors.tell(staleText());
    if (written.status !== "done") return;
    message.success(t("已提交审核。", "Handed in."));
    onDone();
  };
  const missing = { required: true, message: t("请上传此文件", "This document is missing") };
  return (
    <CheckedForm<Values>
      errors={errors}
      onFinish={submit}
      initialValues={{
        firmName: application.firmName,
        creditCode: application.creditCode,
        town: town?.id,
        contactName: application.contactName,
        contactPhone: application.contactPhone,
        invitedBy: invitedBy?.id,
        licence: chosen(application.licence),
        authorization: chosen(application.authorization),
      }}
    >
      <ApplicationFields
        inviters={invitedBy ? [{ value: invitedBy.id, label: invitedBy.name }] : []}
      />
      <FormGrid>
        <Form.Item name="licence" label={t("营业执照", "Licence")} rules={[missing, fileSettled]}>
          <FileField />
        </Form.Item>
        <Form.Item
          name="authorization"
          label={t("授权书（加盖公章）", "Authorization (stamped)")}
          rules={[missing, fileSettled]}
        >
          <FileField />
        </Form.Item>
      </FormGrid>
      <Button type="primary" htmlType="submit" loading={running}>
        {t("提交审核", "Hand in")}
      </Button>
    </CheckedForm>
  );
}

function staleText(): string {
  return inLanguage(
    "这份申请刚刚在别处改动过，您填写的内容都还在。请核对后再次提交。",
    "This application has just been changed elsewhere; all you typed is still here. Check, then hand it in again.",
  );
}

function chosen(file: FragmentOf<typeof FileLinkFields> | null): ChosenFile | null {
  if (!file) return null;
  const { id, name, size } = readFragment(FileLinkFields, file);
  return { id, name, size };
}
