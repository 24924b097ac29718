import { Alert, Button, Form, type FormInstance, Modal } from "antd";
import { type ReactNode, useId, useState } from "react";
import { useT } from "../language.ts";
import { ProgressBar } from "../ProgressBar.tsx";
import { useDiscarding } from "../useDiscarding.ts";
import styles from "./BulkDialog.module.css";
import { type BulkRun, useBulkRun } from "./useBulkRun.ts";
import type { Outcome } from "./useBulkWrite.ts";

interface BulkDialogProps<Row, Values extends object> {
  open: boolean;
  title: string;
  okText: string;
  danger?: boolean;
  rows: readonly Row[];
  write: (row: Row, values: Values) => Promise<Outcome>;
  /** What a row is called, leading to it. */
  linkOf: (row: Row) => ReactNode;
  /** Called when the dialog closes, with the rows that were done. */
  onClose: (done: readonly Row[]) => void;
  /** What is to be told once for all of them; `ready` once the dialog stands still. */
  children: (form: FormInstance<Values>, ready: boolean) => ReactNode;
}

/** One question for many records: then a write for each, with what became of all of them. */
export function BulkDialog<Row, Values extends object>({
  open,
  title,
  okText,
  danger,
  rows,
  write,
  linkOf,
  onClose,
  children,
}: BulkDialogProps<Row, Values>) {
  const t = useT();
  const id = useId().replaceAll(":", "");
  const [form] = Form.useForm<Values>();
  const [ready, setReady] = useState(false);
  const [begun, setBegun] = useState(false);
  // With what was submitted: the form may be gone before the run is over.
  const bulk = useBulkRun<Row, Values>(write);
  const { run } = bulk;
  const close = () => {
    onClose(run.done);
    setBegun(false);
    bulk.forget();
  };
  const discard = useDiscarding(form, open);
  const cancel = () => (begun ? close() : discard(close));
  const submit = (values: Values) => {
    setBegun(true);
    bulk.start(rows, values);
  };
  return (
    <Modal
      open={open}
      title={title}
      mask={{ closable: false }}
      closable={!run.running}
      keyboard={!run.running}
      onCancel={cancel}
      afterOpenChange={setReady}
      destroyOnHidden
      footer={
        begun ? (
          <Running bulk={bulk} onClose={close} />
        ) : (
          <>
            <Button onClick={cancel}>{t("取消", "Cancel")}</Button>
            <Button type="primary" danger={danger} htmlType="submit">
              {okText}
            </Button>
          </>
        )
      }
      modalRender={(dialog) => (
        <Form<Values>
          form={form}
          id={id}
          // The ids of its inputs begin with it: the list behind may have such inputs of its own.
          name={id}
          layout="vertical"
          onFinish={submit}
          preserve
          clearOnDestroy
          scrollToFirstError={{ focus: true }}
        >
          {dialog}
        </Form>
      )}
    >
      <div hidden={begun}>
        <p className={styles.count}>
          {t(`将逐条处理所选的 ${rows.length} 条记录。`, `${rows.length} records, one by one.`)}
        </p>
        {children(form, ready)}
      </div>
      {begun && <Became run={run} left={bulk.left} linkOf={linkOf} />}
    </Modal>
  );
}

function Running<Row>({
  bulk: { run, left, goOn, stop },
  onClose,
}: {
  bulk: ReturnType<typeof useBulkRun<Row, never>>;
  onClose: () => void;
}) {
  const t = useT();
  if (run.running) return <Button onClick={stop}>{t("停止", "Stop")}</Button>;
  return (
    <>
      {left > 0 && (
        <Button type="primary" onClick={() => goOn()}>
          {t(`继续处理其余 ${left} 条`, `Go on with the other ${left}`)}
        </Button>
      )}
      <Button onClick={onClose}>{t("完成", "Done")}</Button>
    </>
  );
}

interface BecameProps<Row> {
  run: BulkRun<Row>;
  left: number;
  linkOf: (row: Row) => ReactNode;
}

/** How many were done, which were not and why, how many are left. */
function Became<Row>({ run, left, linkOf }: BecameProps<Row>) {
  const t = useT();
  const { done, refused, of, hindrance } = run;
  return (
    <div className={styles.became}>
      <ProgressBar done={of - left} of={of} />
      <p role="status">
        {t(
          `完成 ${done.length} 条，未通过 ${refused.length} 条，剩余 ${left} 条。`,
          `${done.length} done, ${refused.length} refused, ${left} left.`,
        )}
      </p>
      {hindrance && <Alert type="warning" showIcon title={hindrance} />}
      {refused.length > 0 && (
        <ul className={styles.refused} aria-label={t("未通过的记录", "Refused")}>
          {refused.map(({ row, why }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
            <li key={place}>
              {linkOf(row)}
              <div>{why}</div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
