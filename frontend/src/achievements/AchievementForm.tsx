import { Button, Form } from "antd";
import type { ReactNode } from "react";
import type { Choice } from "../ui/choices.ts";
import { FormBar } from "../ui/FormGrid.tsx";
import type { UserError } from "../ui/formErrors.ts";
import { useT } from "../ui/language.ts";
import { Refusals } from "../ui/Refusals.tsx";
import { useRefusals } from "../ui/useRefusals.ts";
import { useUnsavedGuard } from "../ui/useUnsavedGuard.ts";
import type { Written } from "../ui/useWrite.ts";
import { BasicsFields } from "./BasicsFields.tsx";
import { DuplicatesPanel } from "./DuplicatesPanel.tsx";
import { MaterialFields } from "./MaterialFields.tsx";
import { PartyFields } from "./PartyFields.tsx";
import { PropertyFields } from "./PropertyFields.tsx";
import { RegistrationFields } from "./RegistrationFields.tsx";
import type { RegistrationValues } from "./registrationValues.ts";

interface AchievementFormProps<P extends { userErrors: readonly UserError[] }> {
  initialValues: RegistrationValues;
  organizations?: readonly Choice<string>[];
  /** The record under change, which is not its own duplicate. */
  except?: string;
  /** Broken rules that brought the reader here: what was to be submitted lacks something. */
  refused?: readonly UserError[];
  saving: boolean;
  save: (values: RegistrationValues) => Promise<Written<P>>;
  onSaved: (payload: P) => void;
  /** Somebody else saved first; with what was to be saved. */
  onStale?: (values: RegistrationValues) => void;
  cancel: ReactNode;
  /** What is asked over the form. */
  children?: ReactNode;
}

/** All fields of a registration, for a new one and for changes alike. */
export function AchievementForm<P extends { userErrors: readonly UserError[] }>({
  initialValues,
  organizations = [],
  except,
  refused,
  saving,
  save,
  onSaved,
  onStale,
  cancel,
  children,
}: AchievementFormProps<P>) {
  const t = useT();
  const [form] = Form.useForm<RegistrationValues>();
  const refusals = useRefusals(form, refused);
  const guard = useUnsavedGuard();
  const title = Form.useWatch("title", form);
  const result = Form.useWatch("registeredResult", { form, preserve: true });
  const properties = Form.useWatch("intellectualProperties", form);
  const submit = async (values: RegistrationValues) => {
    refusals.clear();
    const written = await save(values);
    if (written.status === "done") {
      guard.saved();
      onSaved(written.payload);
    }
    if (written.status === "refused") refusals.show(written.errors);
    if (written.status === "stale") onStale?.(values);
  };
  return (
    <Form<RegistrationValues>
      form={form}
      layout="vertical"
      initialValues={initialValues}
      onValuesChange={guard.typed}
      onFinish={submit}
      scrollToFirstError={{ focus: true, block: "center" }}
      style={{ display: "grid", gap: 16 }}
    >
      <Refusals texts={refusals.above} />
      <BasicsFields />
      <PropertyFields />
      <MaterialFields />
      <DuplicatesPanel
        title={title}
        ipNumbers={(properties ?? []).map((property) => property?.number ?? "")}
        result={result ?? undefined}
        except={except}
        refused={refusals.names("distinctBecause")}
        onJoined={guard.saved}
      />
      <PartyFields known={organizations} />
      <RegistrationFields />
      <FormBar>
        {cancel}
        <Button type="primary" htmlType="submit" loading={saving}>
          {t("保存草稿", "Save the draft")}
        </Button>
      </FormBar>
      {children}
    </Form>
  );
}
