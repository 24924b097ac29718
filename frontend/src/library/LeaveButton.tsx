import { Alert, Button, Form, Radio } from "antd";
import { useState } from "react";
import { type EnumOf, type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { choicesOf } from "../ui/choices.ts";
import { useT } from "../ui/language.ts";
import { ReasonField } from "../ui/ReasonField.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useLeave } from "./useLeave.ts";
import { exitText } from "./words.ts";

export const LeaveFields = graphql(`
  fragment LeaveFields on ServiceEntry {
    id
    version
    exits
    termEndsOn
    demand {
      id
    }
  }
`);

interface LeaveButtonProps {
  entry: FragmentOf<typeof LeaveFields>;
  onDone: () => void;
}

/** The entry leaves the library by a reason that is true, which the server names (SERV-11). */
export function LeaveButton({ entry: masked, onDone }: LeaveButtonProps) {
  const t = useT();
  const { id, version, exits, termEndsOn, demand } = readFragment(LeaveFields, masked);
  const [open, setOpen] = useState(false);
  const { run } = useLeave();
  const landed = exits.includes("LANDED");
  const goesBack = demand
    ? t(
        "该需求回到需求库，状态恢复为「已登记」；今后可重新筛选或凭推荐函再次入库。",
        "The demand goes back to the demand library as registered; a new admission may bring it back.",
      )
    : t(
        "该成果回到成果发现库，状态恢复为「已登记」；今后可重新评价或凭推荐函再次入库。",
        "The achievement goes back to the discovery library as registered; a new admission may bring it back.",
      );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("退出服务库", "Take out")}</Button>
      <WriteDialog
        open={open}
        title={t("退出服务库", "Take out of the service library")}
        okText={t("确认退出", "Take it out")}
        danger
        success={t("已退出服务库。", "It has left the library.")}
        initialValues={exits.length === 1 ? { because: exits[0] } : {}}
        write={(values: { because: EnumOf<"ExitReason">; reason: string }) =>
          run({ id, version, ...values })
        }
        onDone={onDone}
        onClose={() => setOpen(false)}
      >
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 16 }}
          title={
            landed
              ? t(
                  "已认定落地，保持「已落地」；服务记录全部保留，不再跟进。",
                  "It has landed and stays so; its records are kept, and nobody follows it up any more.",
                )
              : goesBack
          }
        />
        <Form.Item
          name="because"
          label={t("退出原因", "Why")}
          extra={
            landed || exits.includes("TERM")
              ? undefined
              : t(`${termEndsOn} 起可选「在库期满」。`, `Its term is over from ${termEndsOn} on.`)
          }
          rules={[{ required: true, message: t("请选择退出原因", "Choose a reason") }]}
        >
          <Radio.Group
            options={choicesOf(exitText).filter((choice) => exits.includes(choice.value))}
          />
        </Form.Item>
        <ReasonField label={t("退出说明", "In words")} />
      </WriteDialog>
    </>
  );
}
