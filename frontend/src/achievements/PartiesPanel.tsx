import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { FieldList } from "../ui/FieldList.tsx";
import { inARow, useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { ipText, partyText } from "./words.ts";

export const PartiesPanelFields = graphql(`
  fragment PartiesPanelFields on Achievement {
    reporter {
      id
      name
    }
    parties {
      id
      role
      organization {
        id
        name
      }
    }
    intellectualProperties {
      id
      kind
      number
      title
    }
  }
`);

/** Which organizations stand behind the achievement, and the rights in it. */
export function PartiesPanel(props: { achievement: FragmentOf<typeof PartiesPanelFields> }) {
  const t = useT();
  const { reporter, parties, intellectualProperties } = readFragment(
    PartiesPanelFields,
    props.achievement,
  );
  const named = (role: keyof typeof partyText) =>
    inARow(parties.filter((party) => party.role === role).map((party) => party.organization?.name));
  return (
    <>
      <Panel title={t("相关单位", "Organizations")}>
        <FieldList
          fields={[
            { label: t("首报单位", "First reporter"), value: reporter?.name },
            { label: t(...partyText.HOLDER), value: named("HOLDER") },
            { label: t(...partyText.COMPLETING), value: named("COMPLETING") },
            { label: t(...partyText.CO_REPORTER), value: named("CO_REPORTER") },
          ]}
        />
      </Panel>
      <Panel title={t("知识产权", "Intellectual property")} flush>
        <DataTable
          caption={t("知识产权", "Intellectual property")}
          rows={intellectualProperties}
          rowKey={(row) => row.id}
          empty={t("没有登记知识产权。", "None registered.")}
          columns={[
            { key: "kind", title: t("类别", "Kind"), render: (row) => t(...ipText[row.kind]) },
            { key: "number", title: t("编号", "Number"), render: (row) => row.number, lead: true },
            { key: "title", title: t("名称", "Title"), render: (row) => row.title },
          ]}
        />
      </Panel>
    </>
  );
}
