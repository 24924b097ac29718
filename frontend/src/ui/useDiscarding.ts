import { App, type FormInstance } from "antd";
import { useEffect, useRef } from "react";
import { useT } from "./language.ts";

/** Asks before a dialog closes over what was typed in it, which is kept nowhere. */
export function useDiscarding(form: FormInstance, open: boolean) {
  const t = useT();
  const { modal } = App.useApp();
  const asking = useRef<{ destroy: () => void } | null>(null);
  // The dialog may close under the question: its write was answered, or the page was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it opens or closes
  useEffect(() => () => asking.current?.destroy(), [open]);
  return (close: () => void) => {
    if (!isSomething(form.getFieldsValue({ filter: (meta) => meta?.touched === true }))) {
      close();
      return;
    }
    asking.current = modal.confirm({
      title: t("放弃已填写的内容？", "Drop what you typed?"),
      okText: t("放弃", "Drop it"),
      cancelText: t("继续填写", "Go on"),
      autoFocusButton: "cancel",
      onOk: close,
    });
  };
}

function isSomething(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (typeof value === "object" && value !== null) return Object.values(value).some(isSomething);
  return value !== undefined && value !== null && value !== false;
}
