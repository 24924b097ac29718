import { useNavigate } from "@tanstack/react-router";
import { App } from "antd";
import { useViewer } from "../app/viewer.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { Page } from "../ui/Page.tsx";
import { DemandForm } from "./DemandForm.tsx";
import { emptyDemand, registerInput } from "./demandValues.ts";
import { useRegisterDemand } from "./useRegisterDemand.ts";

/** A new demand; a firm's own people begin with their firm. */
export function RegisterDemandPage() {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { run, running } = useRegisterDemand();
  const own = viewer.role === "ENTERPRISE_USER" ? viewer.organization : null;
  return (
    <Page
      title={t("登记需求", "Register a demand")}
      back={{ to: "/demands", label: t("企业需求", "Demands") }}
    >
      <DemandForm
        initialValues={{ ...emptyDemand, firm: own?.id }}
        firms={own ? [{ value: own.id, label: own.name }] : []}
        saving={running}
        save={(values) => run(registerInput(values))}
        onSaved={({ demand }) => {
          message.success(t("草稿已保存。", "The draft is saved."));
          if (demand) navigate({ to: "/demands/$id", params: { id: demand.id } });
        }}
        cancel={<LinkButton to="/demands">{t("取消", "Cancel")}</LinkButton>}
      />
    </Page>
  );
}
