import { type DocumentInput, stringifyDocument } from "@urql/core";
import { credentials, ofBackend } from "../backend.ts";
import { currentLanguage, inLanguage, type Text } from "./language.ts";
import { saveFile } from "./saveFile.ts";
import { sessionEnded } from "./session.ts";

/** What of a row an exported column holds. */
export interface Cell {
  /** Where the value stands below a row, dots between; of several the first that leads to one. */
  path: string | readonly string[];
  /** Where a column of the table becomes several: what this one is called. */
  title?: string;
  /** What the values of a closed set are called. */
  words?: Readonly<Record<string, Text>>;
  /** How many there are, instead of which. */
  counts?: boolean;
  /** Of times the day alone. */
  days?: boolean;
}

/** The list that a table shows a page of: how it was asked for, and where it stands in the answer. */
export interface Listing {
  operation: { query: DocumentInput; variables: unknown } | undefined;
  list: string;
}

export interface ExportColumn {
  title: string;
  cells: readonly Cell[];
}

export const formatText = {
  XLSX: ["Excel 工作簿（XLSX）", "Excel workbook (XLSX)"],
  CSV: ["CSV（UTF-8）", "CSV (UTF-8)"],
  JSONL: ["JSON Lines（供程序读取）", "JSON Lines (for programs)"],
} satisfies Record<string, Text>;

export type Format = keyof typeof formatText;

/** Has the server write all rows of the list into a file, and saves it; says why where it cannot. */
export async function saveExport(
  { operation, list }: Listing,
  columns: readonly ExportColumn[],
  { format, name }: { format: Format; name: string },
): Promise<string | null> {
  if (!operation) return broken();
  const body = {
    query: stringifyDocument(operation.query),
    variables: operation.variables,
    list,
    columns: columns.flatMap(columnsSent),
    format,
    name,
  };
  return saveMade("/export", body, `${name}.${format.toLowerCase()}`);
}

/** Saves the file that the server makes of what it is sent; says why where there is none. */
export async function saveMade(path: string, body: unknown, name: string): Promise<string | null> {
  try {
    const response = await fetch(ofBackend(path), {
      method: "POST",
      credentials,
      headers: {
        "Accept-Language": currentLanguage() === "zh" ? "zh-CN" : "en",
        "Content-Type": "application/json",
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) return await refusal(response);
    saveFile(await response.blob(), name);
    return null;
  } catch {
    return broken();
  }
}

function columnsSent({ title, cells }: ExportColumn) {
  return cells.map((cell) => ({
    title: cell.title ?? title,
    paths: typeof cell.path === "string" ? [cell.path] : cell.path,
    words: cell.words && wordsOf(cell.words),
    counts: cell.counts,
    days: cell.days,
  }));
}

function wordsOf(texts: Readonly<Record<string, Text>>) {
  const words = Object.entries(texts).map(([value, text]) => [value, inLanguage(...text)]);
  return Object.fromEntries(words);
}

async function refusal(response: Response): Promise<string> {
  const { errors = [] } = (await response.json()) as { errors?: { message: string }[] };
  if (response.status === 401) sessionEnded();
  return errors.map(({ message }) => message).join(" ") || broken();
}

function broken(): string {
  return inLanguage(
    "没有导出成功，请检查网络后重试。",
    "Nothing was exported. Check the network and try again.",
  );
}
