import { App, Modal } from "antd";
import { type ReactNode, useId, useState } from "react";
import { FormAround } from "./CheckedForm.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import type { UserError } from "./formErrors.ts";
import { useT } from "./language.ts";
import { useDiscarding } from "./useDiscarding.ts";
import { useFormErrors } from "./useFormErrors.ts";
import type { Written } from "./useWrite.ts";
import styles from "./WriteDialog.module.css";
import { useWhatChanged } from "./whatChanged.ts";

interface WriteDialogProps<Values extends object, P extends { userErrors: readonly UserError[] }> {
  open: boolean;
  title: string;
  okText: string;
  danger?: boolean;
  /** Pixels, where much is asked. */
  width?: number;
  initialValues?: Partial<Values>;
  /** Null: what it is about is not there, so that nothing can be confirmed. */
  write: ((values: Values) => Promise<Written<P>>) | null;
  /** Said when the write is done. */
  success: string;
  onDone?: (payload: P) => void;
  /** Takes the broken rules elsewhere, where their inputs are; true when it did. */
  onRefused?: (errors: readonly UserError[]) => boolean;
  /** Takes what was typed elsewhere when someone else saved first. */
  onStale?: (values: Values) => void;
  onClose: () => void;
  children?: ReactNode;
}

/**
 * A question before one write, with what the write needs to be told. Broken rules stand beside
 * their inputs; when someone else changed the record, what was typed stays and the next try goes
 * against the record as it now is.
 */
export function WriteDialog<Values extends object, P extends { userErrors: readonly UserError[] }>({
  open,
  title,
  okText,
  danger,
  width,
  initialValues,
  write,
  success,
  onDone,
  onRefused,
  onStale,
  onClose,
  children,
}: WriteDialogProps<Values, P>) {
  const t = useT();
  const { message } = App.useApp();
  const errors = useFormErrors<Values>();
  const [running, setRunning] = useState(false);
  const changed = useChangedMeanwhile();
  const id = useId();
  const close = () => {
    errors.clear();
    onClose();
  };
  const discard = useDiscarding(errors.form, open);
  const overtaken = () => {
    errors.tell(staleText(t));
    changed.met();
  };
  const submit = async (values: Values) => {
    setRunning(true);
    const written = await write?.(values);
    setRunning(false);
    if (written?.status === "done") {
      message.success(success);
      onDone?.(written.payload);
      close();
    } else if (written?.status === "refused") {
      if (onRefused?.(written.errors)) close();
      else errors.show(written.errors);
    } else if (written?.status === "stale") (onStale ?? overtaken)(values);
  };
  return (
    <Modal
      open={open}
      title={title}
      width={width && `min(${width}px, calc(100vw - 24px))`}
      okText={okText}
      okButtonProps={{ danger, loading: running, disabled: !write, htmlType: "submit" }}
      cancelText={t("取消", "Cancel")}
      onCancel={() => discard(close)}
      // A click beside the dialog is too easily made to drop what was typed.
      mask={{ closable: false }}
      afterOpenChange={(shown) => {
        if (!shown) return;
        changed.opened();
        focusFirst(id);
      }}
      destroyOnHidden
      modalRender={(dialog) => (
        <FormAround<Values>
          errors={errors}
          initialValues={initialValues as Values}
          onFinish={submit}
          preserve={false}
          id={id}
        >
          {dialog}
        </FormAround>
      )}
    >
      <ErrorSummary />
      {changed.shown && <div className={styles.changed}>{changed.shown}</div>}
      {children}
    </Modal>
  );
}

/** What others changed in the record since it was shown, once that stood in the way. */
function useChangedMeanwhile() {
  const known = useWhatChanged();
  const [version, setVersion] = useState<number | null>(null);
  return {
    opened: () => setVersion(null),
    // The version that stood there when it was confirmed.
    met: () => setVersion((first) => first ?? known?.version ?? null),
    shown: known && version !== null ? known.since(version) : null,
  };
}

function staleText(t: (zh: string, en: string) => string): string {
  return t(
    "这条记录刚刚有新的保存，页面已换成最新内容。请核对后再次确认。",
    "This record was saved meanwhile; the page now shows it as it is. Check, then confirm again.",
  );
}

/** Whoever is asked for something begins to type it; the close button comes first otherwise. */
function focusFirst(id: string) {
  document.getElementById(id)?.querySelector<HTMLElement>("input, textarea")?.focus();
}
