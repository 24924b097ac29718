import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { Fragment, type ReactNode, useRef, useState } from "react";
import type { FormSearch } from "../app/searchParams.ts";
import { useViewer } from "../app/viewer.ts";
import { useT } from "../ui/language.ts";
import { KeptOffers } from "./KeptOffers.tsx";
import { type FormKind, type Kept, useKept } from "./kept.ts";

interface LeftBeforeProps<Values> {
  form: FormKind;
  /** The record under change; null: a new one. */
  record: string | null;
  /** What its address says besides; a new form that says nothing offers all that was left. */
  search?: Record<string, string>;
  children: (left: Kept<Values> | null) => ReactNode;
}

/**
 * Before a form: what was typed into it last and not written. Whose address says that they are in
 * the midst of it, after a reload, go on at once; others are asked.
 */
export function LeftBefore<Values>(props: LeftBeforeProps<Values>) {
  const { form, record, search: said = {}, children } = props;
  const t = useT();
  const account = useViewer().account?.id ?? "";
  const navigate = useNavigate();
  const { kept: key } = useSearch({ strict: false }) as FormSearch;
  const left = useKept(account, form)
    .filter((kept) => (kept.record?.id ?? null) === record)
    .filter((kept) => Object.entries(said).every(([name, value]) => kept.search[name] === value));
  const [chosen, setChosen] = useState<Kept | "anew" | null>(
    () => left.find((kept) => kept.key === key) ?? (left.length > 0 ? null : "anew"),
  );
  // All that was left is gone: what is typed now is of the form that stands here.
  if (chosen === null && left.length === 0) setChosen("anew");
  if (chosen === null && left.length > 0) {
    const goOn = (kept: Kept) => {
      setChosen(kept);
      const search = (before: object) => ({ ...before, ...kept.search, kept: kept.key });
      void navigate({ to: ".", search, replace: true, state: true });
    };
    return (
      <KeptOffers
        left={left}
        goOn={(kept, label) => (
          <Button type="primary" onClick={() => goOn(kept)}>
            {label}
          </Button>
        )}
      >
        <Button type="link" style={{ paddingInline: 0 }} onClick={() => setChosen("anew")}>
          {record === null
            ? t("另外填写一项，上次的内容先留着", "Fill in another one, and leave it for later")
            : t(
                "从现有内容开始修改，上次的内容先留着",
                "Begin from the record, and leave it for later",
              )}
        </Button>
      </KeptOffers>
    );
  }
  const onwith = chosen === "anew" ? null : (chosen as Kept<Values> | null);
  return <Fragment key={onwith?.key}>{children(onwith)}</Fragment>;
}

/** Says in the address under which key the form is kept, so that a reload goes on with it. */
export function useKeptInAddress(): (key: string) => void {
  const navigate = useNavigate();
  const { kept } = useSearch({ strict: false }) as FormSearch;
  const told = useRef(kept);
  return (key) => {
    if (told.current === key) return;
    told.current = key;
    const search = (before: object) => ({ ...before, kept: key });
    void navigate({ to: ".", search, replace: true, state: true, resetScroll: false });
  };
}
