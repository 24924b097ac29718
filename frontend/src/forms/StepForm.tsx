import { Button } from "antd";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { FormAround } from "../ui/CheckedForm.tsx";
import type { ComparedFields } from "../ui/ComparisonRow.tsx";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { FormBar } from "../ui/FormGrid.tsx";
import { type Path, putBeside } from "../ui/formErrors.ts";
import { useT } from "../ui/language.ts";
import type { FormErrors } from "../ui/useFormErrors.ts";
import { CheckStep } from "./CheckStep.tsx";
import { KeptAt } from "./KeptAt.tsx";
import type { Version } from "./kept.ts";
import styles from "./StepForm.module.css";
import { StepList } from "./StepList.tsx";
import { CHECK, checkText, type FormStep, lacking, useStep } from "./steps.ts";
import type { Draft } from "./useDraft.ts";
import type { Saved } from "./writing.ts";

interface StepFormProps<Values extends object> {
  errors: FormErrors<Values>;
  draft: Draft<Values>;
  initialValues: Values;
  steps: readonly FormStep<Values>[];
  /** What stands below several steps. */
  shared?: { at: readonly string[]; names: readonly string[]; content: ReactNode };
  fields: ComparedFields<Values>;
  /** What may be left out of a draft, but not of a submission, and the rest that is needed. */
  needed: ReadonlySet<string>;
  consequence: ReactNode;
  submit: (record: Version) => Promise<Saved>;
  onSaved: (record: Version) => void;
  onSubmitted: (record: Version) => void;
  leave: ReactNode;
  /** What is asked over the form. */
  children?: ReactNode;
}

/** A long form in steps, gone through in any order; the last one shows all, and submits it. */
export function StepForm<Values extends object>(props: StepFormProps<Values>) {
  const { errors, draft, steps, shared, fields, needed, consequence, children } = props;
  const t = useT();
  const keys = [...steps.map(({ key }) => key), CHECK];
  const [current, open] = useStep(keys);
  const ways = useWays(props);
  const reach = (name: Path): boolean => {
    const [input] = name.map(String);
    const places = shared?.names.includes(input ?? "")
      ? shared.at
      : steps.filter(({ names }) => (names as readonly string[]).includes(input ?? "")).map(keyOf);
    const [first] = places;
    if (first && !places.includes(current)) open(first);
    return false;
  };
  useAtSteps(current, () => {
    // A step that was left is written as far as it can be; what was put right in it is said no more.
    void draft.writeQuietly();
    if (errors.errors.every(({ isRight }) => isRight)) errors.clear();
  });
  const label = steps.find(({ key }) => key === current)?.label ?? checkText;
  const place = keys.indexOf(current);
  return (
    <FormAround<Values>
      errors={errors}
      onReach={reach}
      initialValues={props.initialValues}
      onValuesChange={draft.changed}
      className={styles.form}
    >
      <StepList steps={steps} needed={needed} current={current} />
      <ErrorSummary />
      <Heading key={current} begins={ways.moved}>
        {t(
          `第 ${place + 1} 步，共 ${keys.length} 步：${label[0]}`,
          `Step ${place + 1} of ${keys.length}: ${label[1]}`,
        )}
      </Heading>
      {steps.map(({ key, content }) => (
        // Once it is sent to be submitted, nothing more can be typed into it.
        <div key={key} className={styles.content} hidden={key !== current} inert={ways.submitting}>
          {content}
        </div>
      ))}
      {shared && (
        <div
          className={styles.content}
          hidden={!shared.at.includes(current)}
          inert={ways.submitting}
        >
          {shared.content}
        </div>
      )}
      {current === CHECK && (
        <div className={styles.content}>
          <CheckStep steps={steps} fields={fields} needed={needed} consequence={consequence} />
        </div>
      )}
      <FormBar>
        <KeptAt draft={draft} onRetry={ways.retry} />
        {props.leave}
        {place > 0 && (
          <Button onClick={() => open(keys[place - 1] ?? CHECK)}>{t("上一步", "Back")}</Button>
        )}
        <Button onClick={ways.save} loading={ways.running === "save"}>
          {t("保存草稿", "Save the draft")}
        </Button>
        {current === CHECK ? (
          <Button type="primary" onClick={ways.submit} loading={ways.running === "submit"}>
            {t("提交", "Submit")}
          </Button>
        ) : (
          <Button type="primary" onClick={() => open(keys[place + 1] ?? CHECK)}>
            {t("下一步", "Next")}
          </Button>
        )}
      </FormBar>
      {children}
    </FormAround>
  );
}

function keyOf({ key }: { key: string }): string {
  return key;
}

type Way = "save" | "submit";

/** Saving and submitting, each of all that the steps hold. */
function useWays<Values extends object>(props: StepFormProps<Values>) {
  const { errors, draft, submit, onSaved, onSubmitted } = props;
  const t = useT();
  const [running, setRunning] = useState<Way | null>(null);
  const [submitting, setSubmitting] = useState(false);
  const moved = useRef(false);
  const last = useRef<Way>("save");
  const filled = async (way: Way): Promise<Values | null> => {
    try {
      return await errors.form.validateFields();
    } catch (failed) {
      const { errorFields = [] } = failed as { errorFields?: Wrong[] };
      errors.found(way === "submit" ? withLacks(props, errorFields, t) : errorFields);
      return null;
    }
  };
  const saved = async (way: Way): Promise<Version | null> => {
    const values = await filled(way);
    return values && draft.writeAll(values);
  };
  const go = async (way: Way) => {
    last.current = way;
    errors.clear();
    setRunning(way);
    const record = await saved(way);
    if (record && way === "save") onSaved(record);
    if (record && way === "submit") await submitted(record);
    setRunning(null);
  };
  const submitted = async (record: Version) => {
    setSubmitting(true);
    const sent = await submit(record).finally(() => setSubmitting(false));
    if (sent.status === "refused") errors.show(sent.errors);
    if (sent.status === "failed") errors.tell(sent.why);
    if (sent.status === "stale") draft.stale(errors.form.getFieldsValue());
    if (sent.status !== "done") return;
    draft.done();
    onSubmitted(sent.record);
  };
  return {
    running,
    submitting,
    moved,
    save: () => void go("save"),
    submit: () => void go("submit"),
    retry: () => void go(last.current),
  };
}

interface Wrong {
  name: Path;
  errors: string[];
}

/** What is wrong already, and what would be lacking after it: whoever submits sees all at once. */
function withLacks<Values extends object>(
  { errors: { form }, steps, fields, needed }: StepFormProps<Values>,
  found: readonly Wrong[],
  t: ReturnType<typeof useT>,
): Wrong[] {
  const names = steps.flatMap((step) => step.names);
  const values = form.getFieldsValue(true) as Values;
  const lacks = lacking(names, needed, values)
    .filter((lack) => found.every(({ name }) => name[0] !== lack))
    .map((lack) => {
      const { label } = fields[lack];
      return {
        name: [lack],
        text: t(`提交前请填写「${label}」。`, `Fill in "${label}" before you submit.`),
      };
    });
  putBeside(form, lacks);
  const placeOf = ({ name }: Wrong) => names.indexOf(name[0] as (typeof names)[number]);
  const all = [...found, ...lacks.map(({ name, text }) => ({ name, errors: [text] }))];
  return all.sort((one, other) => placeOf(one) - placeOf(other));
}

/** Acts whenever another step is opened. */
function useAtSteps(current: string, act: () => void) {
  const seen = useRef(current);
  useEffect(() => {
    if (seen.current === current) return;
    seen.current = current;
    act();
  });
}

/** What a step is called: whoever opened it begins there. */
function Heading({ begins, children }: { begins: { current: boolean }; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The page itself begins at its own heading.
    if (begins.current) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: "nearest" });
    }
    begins.current = true;
  }, [begins]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
