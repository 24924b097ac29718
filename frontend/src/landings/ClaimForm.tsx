import { Button, Form, Radio, Select } from "antd";
import { type ReactNode, useState } from "react";
import { useTowns } from "../policy/useTowns.ts";
import { FormBar } from "../ui/FormGrid.tsx";
import { showUserErrors, type UserError } from "../ui/formErrors.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { Refusals } from "../ui/Refusals.tsx";
import { topLevelMessage } from "../ui/topLevelErrors.ts";
import { useUnsavedGuard } from "../ui/useUnsavedGuard.ts";
import type { Written } from "../ui/useWrite.ts";
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
import { useVerdict } from "./useVerdict.ts";
import { VerdictView } from "./VerdictView.tsx";

/** What is sent of a claim, whether it is a new one or a change. */
export interface ClaimContent {
  clause: string;
  facts: ReturnType<typeof givenFacts>;
  evidence: ReturnType<typeof givenEvidence>;
  landingTown: string | null;
}

interface ClaimFormProps<P extends { userErrors: readonly UserError[] }> {
  item: ClaimedItem;
  clauses: readonly Clause[];
  initialValues: ClaimValues;
  saving: boolean;
  save: (content: ClaimContent) => Promise<Written<P>>;
  onSaved: (payload: P) => void;
  /** Somebody else saved first; with what was to be saved. */
  onStale?: (values: ClaimValues) => void;
  cancel: ReactNode;
  /** What is asked over the form. */
  children?: ReactNode;
}

/** A claim by clause: facts and evidence as the clause asks, judged while they are typed. */
export function ClaimForm<P extends { userErrors: readonly UserError[] }>({
  item,
  clauses,
  initialValues,
  saving,
  save,
  onSaved,
  onStale,
  cancel,
  children,
}: ClaimFormProps<P>) {
  const t = useT();
  const [form] = Form.useForm<ClaimValues>();
  const [above, setAbove] = useState<string[]>([]);
  const guard = useUnsavedGuard();
  const values = Form.useWatch((all: ClaimValues) => all, form) ?? initialValues;
  const clause = clauses.find(({ code }) => code === values.clause);
  const submit = async (filled: ClaimValues) => {
    setAbove([]);
    const facts = givenFacts(filled, clause);
    const written = await save({
      clause: filled.clause ?? "",
      facts,
      evidence: givenEvidence(filled),
      landingTown: filled.landingTown ?? null,
    });
    if (written.status === "done") {
      guard.saved();
      onSaved(written.payload);
    }
    if (written.status === "refused") {
      setAbove(showUserErrors(form, inFormTerms(written.errors, facts)));
    }
    if (written.status === "stale") onStale?.(filled);
  };
  return (
    <Form<ClaimValues>
      form={form}
      layout="vertical"
      initialValues={initialValues}
      onValuesChange={guard.typed}
      onFinish={submit}
      scrollToFirstError={{ focus: true, block: "center" }}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <Refusals texts={above} />
          <ClauseChoice clauses={clauses} />
          {clause && <FactFields facts={clause.facts} />}
          {clause && <EvidenceFields kinds={clause.evidenceKinds} />}
          {clause && <TownField />}
        </div>
        <aside className={styles.aside}>
          <LiveVerdict item={item} clause={clause} values={values} />
        </aside>
        <div className={styles.column}>
          <FormBar>
            {cancel}
            <Button type="primary" htmlType="submit" loading={saving}>
              {t("保存草稿", "Save the draft")}
            </Button>
          </FormBar>
        </div>
      </div>
      {children}
    </Form>
  );
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
  item: ClaimedItem;
  clause: Clause | undefined;
  values: ClaimValues;
}

function LiveVerdict({ item, clause, values }: LiveVerdictProps) {
  const t = useT();
  const { verdict, error, judging } = useVerdict(item, clause, values);
  return (
    <Panel title={t("实时判断", "Verdict so far")}>
      <div aria-live="polite" aria-busy={judging} style={{ opacity: judging ? 0.6 : 1 }}>
        {!clause &&
          t("选择条款后，将随填写逐条判断。", "Choose a clause to be judged as you type.")}
        {clause && error && topLevelMessage(error)}
        {clause && verdict && (
          <>
            <Refusals texts={verdict.userErrors.map((found) => found.message)} />
            <VerdictView verdict={verdict} />
          </>
        )}
      </div>
    </Panel>
  );
}
