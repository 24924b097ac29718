import { useNavigate, useRouterState } from "@tanstack/react-router";
import { Alert, App, Button, Form, Input } from "antd";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql, type ResultOf } from "../graphql.ts";
import { CheckedForm } from "../ui/CheckedForm.tsx";
import { DayItem } from "../ui/DayItem.tsx";
import { FormBar, FormGrid, Wide } from "../ui/FormGrid.tsx";
import { today } from "../ui/format.ts";
import type { Path } from "../ui/formErrors.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
import { QueryState } from "../ui/QueryState.tsx";
import { useFormErrors } from "../ui/useFormErrors.ts";
import { useUnsavedGuard } from "../ui/useUnsavedGuard.ts";
import { AchievementPicker } from "./AchievementPicker.tsx";
import { useCreateBatch } from "./useCreateBatch.ts";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** Achievements chosen on the way to a new batch. */
    chosen?: string[];
  }
}

const BroughtQuery = graphql(`
  query AchievementsBrought($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Achievement {
        id
        stage
      }
    }
  }
`);

/** No batch has more. */
const MOST = 100;

interface BatchValues {
  title: string;
  deadline?: string | null;
  achievements: string[];
}

/** Where the achievements are chosen, which is no input of its own. */
const CHOICE = "achievement-choice";

function reachChoice(name: Path): boolean {
  if (name[0] !== "achievements") return false;
  const choice = document.getElementById(CHOICE);
  choice?.scrollIntoView({ block: "start" });
  choice?.focus({ preventScroll: true });
  return true;
}

export function NewBatchPage() {
  const t = useT();
  const brought = useRouterState({ select: (state) => state.location.state.chosen });
  return (
    <Page
      title={t("新建评价批次", "New evaluation batch")}
      back={{ to: "/batches", label: t("评价批次", "Evaluation batches") }}
    >
      {brought?.length ? <BatchOf brought={brought} /> : <BatchForm begun={[]} />}
    </Page>
  );
}

/** Those of the chosen that may still enter a batch, as it now is. */
function BatchOf({ brought }: { brought: string[] }) {
  const [result, retry] = useQuery({
    query: BroughtQuery,
    variables: { ids: brought.slice(0, MOST) },
    requestPolicy: "network-only",
  });
  return (
    <QueryState result={result} retry={retry}>
      {({ nodes }) => {
        const begun = nodes.flatMap(idIfSubmitted);
        const beyond = brought.length - nodes.length;
        const leftOut = { unfit: nodes.length - begun.length, beyond };
        return <BatchForm begun={begun} leftOut={leftOut} />;
      }}
    </QueryState>
  );
}

function idIfSubmitted(node: ResultOf<typeof BroughtQuery>["nodes"][number]): string[] {
  return node?.__typename === "Achievement" && node.stage === "SUBMITTED" ? [node.id] : [];
}

/** How many of the chosen cannot enter a batch, and how many are more than one batch takes. */
interface LeftOut {
  unfit: number;
  beyond: number;
}

interface BatchFormProps {
  begun: string[];
  leftOut?: LeftOut;
}

function BatchForm({ begun, leftOut: found }: BatchFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const errors = useFormErrors<BatchValues>();
  const guard = useUnsavedGuard();
  const { run, running } = useCreateBatch();
  // What is asked again later changes nothing in what was begun.
  const [leftOut] = useState(found);
  const submit = async (values: BatchValues) => {
    const written = await run({
      title: values.title,
      achievements: values.achievements,
      ...(values.deadline ? { deadline: values.deadline } : {}),
    });
    if (written.status === "refused") errors.show(written.errors);
    if (written.status !== "done") return;
    guard.saved();
    message.success(t("批次已建立。", "The batch is formed."));
    const id = written.payload.evaluationBatch?.id;
    navigate(id ? { to: "/batches/$id", params: { id } } : { to: "/batches" });
  };
  return (
    <CheckedForm<BatchValues>
      errors={errors}
      initialValues={{ achievements: begun }}
      onValuesChange={guard.typed}
      onFinish={submit}
      onReach={reachChoice}
      style={{ display: "grid", gap: 16 }}
    >
      <Panel title={t("批次信息", "The batch")}>
        <FormGrid>
          <Wide>
            <Form.Item
              name="title"
              label={t("批次名称", "Title")}
              rules={[{ required: true, message: t("请填写批次名称", "Enter a title") }]}
            >
              <Input maxLength={200} />
            </Form.Item>
          </Wide>
          <DayItem name="deadline" label={t("评审截止日期", "Scoring deadline")} min={today()} />
        </FormGrid>
      </Panel>
      {leftOut && <LeftOutNotice {...leftOut} />}
      <div id={CHOICE} tabIndex={-1}>
        <Achievements begun={begun} onTyped={guard.typed} />
      </div>
      <FormBar>
        <LinkButton to="/batches">{t("取消", "Cancel")}</LinkButton>
        <Button type="primary" htmlType="submit" loading={running}>
          {t("建立批次", "Form the batch")}
        </Button>
      </FormBar>
    </CheckedForm>
  );
}

function LeftOutNotice({ unfit, beyond }: LeftOut) {
  const t = useT();
  const texts = [
    unfit > 0 &&
      t(
        `${unfit} 项不在已登记待评价状态，已略去。`,
        `${unfit} do not wait for evaluation and were left out.`,
      ),
    beyond > 0 &&
      t(
        `一个批次至多 ${MOST} 项，另有 ${beyond} 项未带入，可再建一个批次。`,
        `A batch has ${MOST} at most; ${beyond} more were not brought: form another batch.`,
      ),
  ].filter((text) => text !== false);
  if (texts.length === 0) return null;
  return <Alert type="info" showIcon role="status" title={texts.join(t("", " "))} />;
}

/**
 * The list holds inputs of its own, so it stands beside its field rather than in it: the field's
 * error would redden the search box. What is wrong with the choice is said in the summary alone.
 */
function Achievements({ begun, onTyped }: { begun: string[]; onTyped: () => void }) {
  const t = useT();
  const form = Form.useFormInstance<BatchValues>();
  const [chosen, setChosen] = useState(begun);
  const choose = (achievements: string[]) => {
    setChosen(achievements);
    form.setFields([{ name: "achievements", value: achievements, errors: [] }]);
    onTyped();
  };
  return (
    <>
      <Form.Item
        name="achievements"
        hidden
        rules={[
          {
            required: true,
            type: "array",
            min: 1,
            message: t("请至少选择一项成果", "Choose at least one achievement"),
          },
        ]}
      >
        <input type="hidden" />
      </Form.Item>
      <AchievementPicker value={chosen} onChange={choose} />
    </>
  );
}
