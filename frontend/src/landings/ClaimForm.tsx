import { Button, Form, Radio, Select } from "antd";
import type { ReactNode } from "react";
import { KeptAt } from "../forms/KeptAt.tsx";
import type { Kept, Version } from "../forms/kept.ts";
import { useKeptInAddress } from "../forms/LeftBefore.tsx";
import { useDraft } from "../forms/useDraft.ts";
import type { Saved } from "../forms/writing.ts";
import { useTowns } from "../policy/useTowns.ts";
import { CheckedForm } from "../ui/CheckedForm.tsx";
import { FormBar } from "../ui/FormGrid.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { topLevelMessage } from "../ui/topLevelErrors.ts";
import { useFormErrors } from "../ui/useFormErrors.ts";
import styles from "./ClaimForm.module.css";
import type { Clause } from "./ClausePart.ts";
import {
  type ClaimedItem,
  type ClaimValues,
  givenEvidence,
  givenFacts,
  inFormTerms,
} from "./claimValues.ts";
import { EvidenceFields } from "./EvidenceFields.tsx";
import { FactFields } from "./FactFields.tsx";
import { type Judged, type Opened, useVerdict } from "./useVerdict.ts";
import { VerdictView } from "./VerdictView.tsx";

/** What is sent of a claim, whether it is a new one or a change. */
export interface ClaimContent {
  clause: string;
  facts: ReturnType<typeof givenFacts>;
  evidence: ReturnType<typeof givenEvidence>;
  landingTown: string | null;
}

interface ClaimFormProps {
  /** What was typed last and not written. */
  left: Kept<ClaimValues> | null;
  item: ClaimedItem;
  /** How the item is called. */
  title: string;
  clauses: readonly Clause[];
  initialValues: ClaimValues;
  /** The judge's answer to these; null: there is nothing to be judged. */
  judged: Judged | null;
  /** The claim under change; null: a new one. */
  record: Version | null;
  search?: Record<string, string>;
  save: (content: ClaimContent, record: Version | null, key: string) => Promise<Saved>;
  onWritten: (record: Version, values: ClaimValues) => void;
  onSaved: (record: Version) => void;
  /** Somebody else saved first; with what was to be saved. */
  onStale: (values: ClaimValues) => void;
  leave: ReactNode;
  /** What is asked over the form. */
  children?: ReactNode;
}

/** A claim by clause: facts and evidence as the clause asks, judged while they are typed. */
export function ClaimForm(props: ClaimFormProps) {
  const { left, item, title, clauses, record, search, save, onSaved, leave, children } = props;
  const t = useT();
  const errors = useFormErrors<ClaimValues>();
  const onKept = useKeptInAddress();
  const initialValues = left?.values ?? props.initialValues;
  const draft = useDraft<ClaimValues>({
    form: "landing",
    errors,
    left,
    record,
    base: record && props.initialValues,
    titleOf: () => title,
    search,
    save: async (values, known, key) => {
      const content = contentOf(values, clauses);
      return inForm(await save(content, known, key), content);
    },
    onKept,
    onWritten: props.onWritten,
    onStale: props.onStale,
  });
  const values = Form.useWatch((all: ClaimValues) => all, errors.form) ?? initialValues;
  const clauseIn = (all: ClaimValues) => clauses.find(({ code }) => code === all.clause);
  const clause = clauseIn(values);
  const opened = left
    ? null
    : { item, clause: clauseIn(initialValues), values: initialValues, judged: props.judged };
  const submit = async (filled: ClaimValues) => {
    const written = await draft.writeAll(filled);
    if (written) onSaved(written);
  };
  return (
    <CheckedForm<ClaimValues>
      errors={errors}
      initialValues={initialValues}
      onValuesChange={draft.changed}
      onFinish={submit}
      className={styles.form}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <ClauseChoice clauses={clauses} />
          {clause && <FactFields facts={clause.facts} />}
          {clause && <EvidenceFields kinds={clause.evidenceKinds} />}
          {clause && <TownField />}
        </div>
        <aside className={styles.aside}>
          <LiveVerdict typed={{ item, clause, values }} opened={opened} />
        </aside>
        <div className={styles.column}>
          <FormBar>
            <KeptAt draft={draft} onRetry={() => errors.form.submit()} />
            {leave}
            <Button type="primary" htmlType="submit" loading={draft.writing}>
              {t("保存草稿", "Save the draft")}
            </Button>
          </FormBar>
        </div>
      </div>
      {children}
    </CheckedForm>
  );
}

function contentOf(values: ClaimValues, clauses: readonly Clause[]): ClaimContent {
  const clause = clauses.find(({ code }) => code === values.clause);
  return {
    clause: values.clause ?? "",
    facts: givenFacts(values, clause),
    evidence: givenEvidence(values),
    landingTown: values.landingTown ?? null,
  };
}

function inForm(saved: Saved, { facts }: ClaimContent): Saved {
  if (saved.status !== "refused") return saved;
  return { ...saved, errors: inFormTerms(saved.errors, facts) };
}

function ClauseChoice({ clauses }: { clauses: readonly Clause[] }) {
  const t = useT();
  return (
    <Panel title={t("适用条款", "Clause")}>
      <Form.Item
        name="clause"
        label={t("选择落地标准的条款", "Choose a clause of the standard")}
        rules={[{ required: true, message: t("请选择条款", "Choose a clause") }]}
        style={{ marginBottom: 0 }}
      >
        <Radio.Group className={styles.clauses}>
          {clauses.map(({ code, text }) => (
            <Radio key={code} value={code}>
              {text}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
    </Panel>
  );
}

function TownField() {
  const t = useT();
  const towns = useTowns();
  return (
    <Panel title={t("落地地点", "Where")}>
      <Form.Item
        name="landingTown"
        label={t("落地镇街（园区）", "Town or park")}
        style={{ marginBottom: 0 }}
      >
        <Select allowClear showSearch={{ optionFilterProp: "label" }} options={towns} />
      </Form.Item>
    </Panel>
  );
}

interface LiveVerdictProps {
  typed: Parameters<typeof useVerdict>[0];
  opened: Opened | null;
}

function LiveVerdict({ typed, opened }: LiveVerdictProps) {
  const t = useT();
  const { clause } = typed;
  const { verdict, error, judging } = useVerdict(typed, opened);
  return (
    <Panel title={t("实时判断", "Verdict so far")}>
      <div aria-live="polite" aria-busy={judging}>
        {!clause &&
          t("选择条款后，将随填写逐条判断。", "Choose a clause to be judged as you type.")}
        {clause && error && topLevelMessage(error)}
        {clause && !error && !verdict && t("将随填写逐条判断。", "It is judged as you type.")}
        {clause && verdict && (
          <>
            {verdict.userErrors.map(({ message }) => (
              <p key={message} className={styles.wrong}>
                {message}
              </p>
            ))}
            <VerdictView verdict={verdict} />
          </>
        )}
      </div>
    </Panel>
  );
}
