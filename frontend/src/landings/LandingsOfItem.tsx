import { Link } from "@tanstack/react-router";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { landingStateText, landingStateTone } from "./words.ts";

export const LandingsOfItemRow = graphql(`
  fragment LandingsOfItemRow on Landing {
    id
    state
    landedOn
    clause {
      code
      text
    }
  }
`);

/** The claims of one achievement or demand. */
export function LandingsOfItem(props: { rows: readonly FragmentOf<typeof LandingsOfItemRow>[] }) {
  const t = useT();
  return (
    <Panel title={t("落地申报", "Landing claims")} flush>
      <DataTable
        caption={t("落地申报", "Landing claims")}
        rows={readFragment(LandingsOfItemRow, props.rows)}
        rowKey={(row) => row.id}
        empty={t("尚无落地申报。", "No claim yet.")}
        columns={[
          {
            key: "clause",
            title: t("条款", "Clause"),
            lead: true,
            render: (row) => (
              <Link to="/landings/$id" params={{ id: row.id }}>
                {row.clause.text}
              </Link>
            ),
          },
          {
            key: "state",
            title: t("状态", "State"),
            width: "100px",
            render: (row) => (
              <StatusTag tone={landingStateTone[row.state]}>
                {t(...landingStateText[row.state])}
              </StatusTag>
            ),
          },
          {
            key: "landedOn",
            title: t("落地日期", "Landed on"),
            width: "120px",
            render: (row) => row.landedOn,
          },
        ]}
      />
    </Panel>
  );
}
