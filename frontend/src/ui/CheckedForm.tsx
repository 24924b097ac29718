import { Form, type FormProps } from "antd";
import { type ReactNode, useId } from "react";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { dropErrors, goToInput, type Path, whenShown } from "./formErrors.ts";
import { useT } from "./language.ts";
import { SummaryContext } from "./summaryContext.ts";
import type { FormErrors } from "./useFormErrors.ts";

type Decided = "form" | "name" | "validateMessages" | "onFinishFailed" | "onFieldsChange";

interface CheckedFormProps<Values> extends Omit<FormProps<Values>, Decided | "children"> {
  errors: FormErrors<Values>;
  /** Opens what hides an input; true when it then leads there by itself. */
  onReach?: (name: Path) => boolean;
  children?: ReactNode;
}

/**
 * A form whose errors are said twice in the same words: in a summary at its top, which leads to
 * the inputs, and beside each input.
 */
export function CheckedForm<Values extends object>({
  children,
  ...rest
}: CheckedFormProps<Values>) {
  return (
    <FormAround<Values> {...rest}>
      <ErrorSummary />
      {children}
    </FormAround>
  );
}

/** The same, where the summary stands somewhere inside. */
export function FormAround<Values extends object>(props: CheckedFormProps<Values>) {
  const { errors, onReach, onFinish, onValuesChange, children, ...rest } = props;
  const prefix = useId().replaceAll(":", "");
  const messages = useValidateMessages();
  const idOf = (name: Path) => [prefix, ...name].join("_");
  const go = (name: Path) => {
    if (!onReach?.(name)) whenShown(idOf(name), () => goToInput(errors.form, name, idOf(name)));
  };
  return (
    <Form<Values>
      layout="vertical"
      {...rest}
      form={errors.form}
      name={prefix}
      validateMessages={messages}
      onFieldsChange={errors.look}
      onValuesChange={(changed, all) => {
        // The form looks again only at what has rules of its own.
        dropErrors(errors.form, changed);
        onValuesChange?.(changed, all);
      }}
      onFinish={(values) => {
        errors.clear();
        onFinish?.(values);
      }}
      onFinishFailed={({ errorFields }) => errors.found(errorFields)}
    >
      <SummaryContext
        value={{
          errors: errors.errors,
          lead: errors.lead,
          attempt: errors.attempt,
          idOf,
          go,
        }}
      >
        {children}
      </SummaryContext>
    </Form>
  );
}

/** What an input without words of its own says: by its label, so that a summary can say it too. */
function useValidateMessages(): FormProps["validateMessages"] {
  const t = useT();
  return {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the form puts the label in
    required: t("请填写「${label}」", 'Fill in "${label}"'),
  };
}
