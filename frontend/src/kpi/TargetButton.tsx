import { Button, Form, InputNumber, Radio } from "antd";
import { useState } from "react";
import { may, useViewer } from "../app/viewer.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useSetTarget } from "./useSetTarget.ts";

const LARGEST = 2 ** 31 - 1;

interface TargetButtonProps {
  year: number;
  indicator: { code: string; name: string };
  /** Whose target it is; left out: the city's. */
  organization?: { id: string; name: string };
  /** What has been set; null: nothing has, or it was taken away. */
  value: number | null;
  version: number | null;
  /** What holds where nothing is set. */
  quota?: number | null;
  onDone: () => void;
}

interface Values {
  act?: "set" | "clear";
  value?: number;
}

/** The lead department sets a target, or takes it away (KPI-a); nothing for anybody else. */
export function TargetButton({
  year,
  indicator,
  organization,
  value,
  version,
  quota = null,
  onDone,
}: TargetButtonProps) {
  const t = useT();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const { run } = useSetTarget();
  if (!may(viewer, "target:manage")) return null;
  const whose = organization?.name ?? t("全市", "The city");
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-label={t(`设定目标：${whose}，${indicator.name}`, `Set ${whose}: ${indicator.name}`)}
      >
        {t("设定目标", "Set target")}
      </Button>
      <WriteDialog
        open={open}
        title={t(`设定 ${year} 年目标：${whose}`, `Target of ${year}: ${whose}`)}
        okText={t("保存", "Save")}
        success={t("已保存。", "Saved.")}
        initialValues={{ act: "set" as const, ...(value === null ? {} : { value }) }}
        write={(typed: Values) =>
          run({
            indicator: indicator.code,
            year,
            organization: organization?.id ?? null,
            value: typed.act === "clear" ? null : (typed.value ?? null),
            version,
          })
        }
        onDone={onDone}
        onClose={() => setOpen(false)}
      >
        <p style={{ marginBottom: 12 }}>{indicator.name}</p>
        <TargetFields isSet={value !== null} quota={quota} />
      </WriteDialog>
    </>
  );
}

function TargetFields({ isSet, quota }: { isSet: boolean; quota: number | null }) {
  const t = useT();
  const clearing = Form.useWatch("act") === "clear";
  return (
    <>
      {isSet && (
        <Form.Item name="act" label={t("操作", "What to do")}>
          <Radio.Group
            options={[
              { value: "set", label: t("下达", "Set") },
              { value: "clear", label: t("撤销下达", "Take away") },
            ]}
          />
        </Form.Item>
      )}
      {clearing ? (
        <p>
          {quota === null
            ? t("撤销后显示「未下达」。", "It will read “not set”.")
            : t(`撤销后按年度配额 ${quota} 执行。`, `The quota of ${quota} will hold again.`)}
        </p>
      ) : (
        <Form.Item
          name="value"
          label={t("目标数", "Target")}
          extra={
            quota !== null &&
            t(
              `未下达时按年度配额 ${quota} 执行。`,
              `Where nothing is set, the quota of ${quota} holds.`,
            )
          }
          rules={[{ required: true, message: t("请填写目标数", "Give the target") }]}
        >
          <InputNumber min={0} max={LARGEST} precision={0} style={{ width: "100%" }} />
        </Form.Item>
      )}
    </>
  );
}
