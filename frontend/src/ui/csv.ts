import { today } from "./format.ts";
import { saveFile } from "./saveFile.ts";

export type Cell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula: as the server has it for its exports. */
const DANGEROUS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];
const QUOTED = /[",\r\n]/;

/** Rows as the text of a CSV file (RFC 4180), no cell of which a spreadsheet runs. */
function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = DANGEROUS.some((sign) => cell.startsWith(sign)) ? `'${cell}` : cell;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Hands the rows to the browser as a file that is named after the chart and the day. */
export function downloadCsv(chart: string, rows: readonly (readonly Cell[])[]) {
  // With the mark by which spreadsheets know UTF-8.
  const file = new Blob(["\ufeff", csvText(rows)], { type: "text/csv;charset=utf-8" });
  saveFile(file, `${chart.replaceAll(/[\\/:*?"<>|\s]+/g, "-")}-${today()}.csv`);
}
