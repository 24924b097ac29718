import { Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { App } from "antd";
import { useState } from "react";
import { useViewer } from "../app/viewer.ts";
import type { Kept, Version } from "../forms/kept.ts";
import { LeftBefore } from "../forms/LeftBefore.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page } from "../ui/Page.tsx";
import { DemandForm } from "./DemandForm.tsx";
import { type DemandValues, emptyDemand } from "./demandValues.ts";

/** A new demand; a firm's own people begin with their firm. */
export function RegisterDemandPage() {
  const t = useT();
  const { draft, kept, step } = useSearch({ from: "/demands/new" });
  const [written] = useState(draft);
  // The form wrote its draft, and the page was loaded anew: it goes on in the draft.
  if (written) {
    const params = { id: written };
    return <Navigate to="/demands/$id/edit" params={params} search={{ kept, step }} replace />;
  }
  return (
    <Page
      title={t("登记需求", "Register a demand")}
      back={{ to: "/demands", label: t("企业需求", "Demands") }}
    >
      <LeftBefore<DemandValues> form="demand" record={null}>
        {(left) => <NewForm left={left} />}
      </LeftBefore>
    </Page>
  );
}

function NewForm({ left }: { left: Kept<DemandValues> | null }) {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const own = viewer.role === "ENTERPRISE_USER" ? viewer.organization : null;
  const [record, setRecord] = useState<Version | null>(null);
  const show = (said: string, { id }: Version) => {
    message.success(said);
    void navigate({ to: "/demands/$id", params: { id } });
  };
  return (
    <DemandForm
      left={left}
      initialValues={{ ...emptyDemand, firm: own?.id }}
      record={record}
      firms={own ? [{ value: own.id, label: own.name }] : []}
      onWritten={(written) => {
        setRecord(written);
        const draft = written.id;
        const said = (before: object) => ({ ...before, draft });
        void navigate({ to: ".", search: said, replace: true, state: true, resetScroll: false });
      }}
      onSaved={(saved) => show(t("草稿已保存。", "The draft is saved."), saved)}
      onSubmitted={(submitted) => show(t("已提交。", "Submitted."), submitted)}
      onStale={() => {
        // What was typed is kept, and is compared where the draft is edited.
        const id = record?.id ?? "";
        void navigate({ to: "/demands/$id/edit", params: { id } });
      }}
      leave={<LinkButton to="/demands">{t("返回列表", "Back to the list")}</LinkButton>}
    />
  );
}
