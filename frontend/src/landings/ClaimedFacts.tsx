import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";

export const ClaimedFactsFields = graphql(`
  fragment ClaimedFactsFields on Landing {
    facts {
      text
      on
      kind {
        code
        label
      }
    }
    evidence {
      id
      title
      number
      date
      kind {
        code
        label
      }
    }
  }
`);

/** What the claim says, and by what it proves it. */
export function ClaimedFacts(props: { landing: FragmentOf<typeof ClaimedFactsFields> }) {
  const t = useT();
  const { facts, evidence } = readFragment(ClaimedFactsFields, props.landing);
  return (
    <>
      <Panel title={t("事实", "Facts")} flush>
        <DataTable
          caption={t("事实", "Facts")}
          rows={facts}
          rowKey={(row) => row.kind.code}
          empty={t("没有填写事实。", "No facts are given.")}
          columns={[
            {
              key: "label",
              title: t("事实", "Fact"),
              lead: true,
              render: (row) => row.kind.label,
            },
            { key: "value", title: t("内容", "Value"), render: (row) => row.text },
            {
              key: "on",
              title: t("发生日期", "Happened on"),
              width: "130px",
              render: (row) => row.on,
            },
          ]}
        />
      </Panel>
      <Panel title={t("证明材料", "Evidence")} flush>
        <DataTable
          caption={t("证明材料", "Evidence")}
          rows={evidence}
          rowKey={(row) => row.id}
          empty={t("没有证明材料。", "No evidence is given.")}
          columns={[
            {
              key: "title",
              title: t("材料名称", "Title"),
              lead: true,
              render: (row) => row.title,
            },
            { key: "kind", title: t("材料类型", "Kind"), render: (row) => row.kind.label },
            { key: "number", title: t("文号或编号", "Number"), render: (row) => row.number },
            {
              key: "date",
              title: t("材料日期", "Dated"),
              width: "130px",
              render: (row) => row.date,
            },
          ]}
        />
      </Panel>
    </>
  );
}
