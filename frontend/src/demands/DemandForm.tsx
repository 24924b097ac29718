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
import { DemandFields } from "./DemandFields.tsx";
import type { DemandValues } from "./demandValues.ts";

interface DemandFormProps<P extends { userErrors: readonly UserError[] }> {
  initialValues: DemandValues;
  /** The firm that is chosen already. */
  firms?: readonly Choice<string>[];
  /** The record under change, which is not its own duplicate. */
  except?: string;
  /** Broken rules that brought the reader here: what was to be submitted lacks something. */
  refused?: readonly UserError[];
  saving: boolean;
  save: (values: DemandValues) => Promise<Written<P>>;
  onSaved: (payload: P) => void;
  /** Somebody else saved first; with what was to be saved. */
  onStale?: (values: DemandValues) => void;
  cancel: ReactNode;
  /** What is asked over the form. */
  children?: ReactNode;
}

/** All fields of a demand, for a new one and for changes alike. */
export function DemandForm<P extends { userErrors: readonly UserError[] }>({
  initialValues,
  firms = [],
  except,
  refused,
  saving,
  save,
  onSaved,
  onStale,
  cancel,
  children,
}: DemandFormProps<P>) {
  const t = useT();
  const [form] = Form.useForm<DemandValues>();
  const refusals = useRefusals(form, refused);
  const guard = useUnsavedGuard();
  const submit = async (values: DemandValues) => {
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
    <Form<DemandValues>
      form={form}
      layout="vertical"
      initialValues={initialValues}
      onValuesChange={guard.typed}
      onFinish={submit}
      scrollToFirstError={{ focus: true, block: "center" }}
      style={{ display: "grid", gap: 16 }}
    >
      <Refusals texts={refusals.above} />
      <DemandFields
        firms={firms}
        except={except}
        refused={refusals.names("distinctBecause")}
        onJoined={guard.saved}
      />
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
