import { useViewer } from "../app/viewer.ts";
import { publicationsAt } from "../showcase/ways.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Page, Panel } from "../ui/Page.tsx";
import { MatchList } from "./MatchesPanel.tsx";

/** How many of each library are looked for. */
const MOST = 10;

/** What may interest a firm: each with why it is shown, and what the firm can do next. */
export function ForFirmPage() {
  const t = useT();
  const { role, organization } = useViewer();
  if (role !== "ENTERPRISE_USER" || !organization) return <NotThere />;
  return (
    <Page
      title={t("可能感兴趣的成果", "What may interest us")}
      subtitle={t(
        "按本单位的主营业务与产品，从展示成果和在册成果中找出；每项标明双方共同提到的内容和得分构成。",
        "Found by what the firm makes among published achievements and registered results; each says what both mention and what its score is made of.",
      )}
      actions={
        <LinkButton primary to="/demands/new">
          {t("登记技术需求", "Register a demand")}
        </LinkButton>
      }
    >
      <Panel title={t("看中某项成果怎么办", "What to do with one")}>
        <p>
          {t(
            "登记一项技术需求，写明想解决的问题和该成果名称：中心核实后会向双方推荐对接，并在工作日内催办答复。也可以直接联系该成果的首报单位，或通过",
            "Register a demand that says what is to be solved and names the result: once it is confirmed the center proposes the match to both sides and follows their answers. Or turn to the organization that reported it, or look round",
          )}{" "}
          <a href={publicationsAt}>{t("成果展示区", "the showcase")}</a>
          {t("查看公开内容。", ".")}
        </p>
      </Panel>
      <Panel title={t("匹配结果", "What was found")}>
        <MatchList of={{ __typename: "Organization", id: organization.id }} most={MOST} />
      </Panel>
    </Page>
  );
}
