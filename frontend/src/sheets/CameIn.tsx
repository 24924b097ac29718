import { Link } from "@tanstack/react-router";
import type { ResultOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import type { SheetRowFields } from "./sheetFields.ts";

/** The record that came of a row, where the viewer sees it. */
export function CameIn({ row }: { row: ResultOf<typeof SheetRowFields> }) {
  const t = useT();
  if (row.achievement) {
    return (
      <Link to="/achievements/$id" params={{ id: row.achievement.id }}>
        {t("查看成果", "See it")}
      </Link>
    );
  }
  if (row.demand) {
    return (
      <Link to="/demands/$id" params={{ id: row.demand.id }}>
        {t("查看需求", "See it")}
      </Link>
    );
  }
  return null;
}
