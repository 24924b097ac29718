import { Button, Form } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { SimilarElsewhere } from "../items/SimilarElsewhere.tsx";
import type { Choice } from "../ui/choices.ts";
import { FormBar } from "../ui/FormGrid.tsx";
import { showUserErrors, type UserError } from "../ui/formErrors.ts";
import { inLanguage, useT } from "../ui/language.ts";
import { Refusals } from "../ui/Refusals.tsx";
import { useUnsavedGuard } from "../ui/useUnsavedGuard.ts";
import type { Written } from "../ui/useWrite.ts";
import { BasicsFields } from "./BasicsFields.tsx";
import { DuplicatesPanel } from "./DuplicatesPanel.tsx";
import { PartyFields } from "./PartyFields.tsx";
import { PropertyFields } from "./PropertyFields.tsx";
import { RegistrationFields } from "./RegistrationFields.tsx";
import type { RegistrationValues } from "./registrationValues.ts";
import { TakeUpInstead } from "./TakeUpInstead.tsx";

interface AchievementFormProps<P extends { userErrors: readonly UserError[] }> {
  initialValues: RegistrationValues;
  organizations?: readonly Choice<string>[];
  /** The registered result that is to be taken up. */
  result?: string;
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
  result,
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
  const [above, setAbove] = useState<string[]>([]);
  const guard = useUnsavedGuard();
  const title = Form.useWatch("title", form);
  const isNew = !result && !except;
  const properties = Form.useWatch("intellectualProperties", form);
  useEffect(() => {
    if (!refused?.length) return;
    const rest = showUserErrors(form, refused);
    setAbove([
      inLanguage(
        `尚未提交：有 ${refused.length} 处需要补充或改正，已在下面标出。保存后请再次提交。`,
        `Not submitted: ${refused.length} things are marked below. Save, then submit again.`,
      ),
      ...rest,
    ]);
  }, [form, refused]);
  const submit = async (values: RegistrationValues) => {
    setAbove([]);
    const written = await save(values);
    if (written.status === "done") {
      guard.saved();
      onSaved(written.payload);
    }
    if (written.status === "refused") setAbove(showUserErrors(form, written.errors));
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
      <Refusals texts={above} />
      <BasicsFields />
      <PropertyFields />
      <DuplicatesPanel
        title={title}
        ipNumbers={(properties ?? []).map((property) => property?.number ?? "")}
        result={result}
        except={except}
        onJoined={guard.saved}
      />
      <SimilarElsewhere
        own="ACHIEVEMENT"
        title={title}
        except={result}
        action={({ id, kind, title }) =>
          isNew && kind === "REGISTERED_RESULT" && <TakeUpInstead result={id} title={title} />
        }
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
