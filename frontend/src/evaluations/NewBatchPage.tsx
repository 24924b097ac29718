import { useNavigate, useRouterState } from "@tanstack/react-router";
import { App, Button, Form, Input } from "antd";
import { useState } from "react";
import { CheckedForm } from "../ui/CheckedForm.tsx";
import { DayItem } from "../ui/DayItem.tsx";
import { FormBar, FormGrid, Wide } from "../ui/FormGrid.tsx";
import { today } from "../ui/format.ts";
import type { Path } from "../ui/formErrors.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page, Panel } from "../ui/Page.tsx";
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
  const navigate = useNavigate();
  const { message } = App.useApp();
  const errors = useFormErrors<BatchValues>();
  const guard = useUnsavedGuard();
  const { run, running } = useCreateBatch();
  const brought = useRouterState({ select: (state) => state.location.state.chosen });
  const [begun] = useState(brought ?? []);
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
    <Page
      title={t("新建评价批次", "New evaluation batch")}
      back={{ to: "/batches", label: t("评价批次", "Evaluation batches") }}
    >
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
    </Page>
  );
}

/**
 * The list holds inputs of its own, so it stands beside its field rather than in it: the field's
 * error would redden the search box.
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
      <Form.Item noStyle shouldUpdate>
        {({ getFieldError }) => (
          <AchievementPicker
            value={chosen}
            onChange={choose}
            errors={getFieldError("achievements")}
          />
        )}
      </Form.Item>
    </>
  );
}
