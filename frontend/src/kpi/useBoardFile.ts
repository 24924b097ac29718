import { useState } from "react";
import { saveMade } from "../ui/exporting.ts";
import { today } from "../ui/format.ts";
import { useSaid } from "../ui/useSaid.ts";

type BoardFormat = "PDF" | "PNG";

/** Which board, of what: as the server draws it from the same records under the same rights. */
export interface BoardOf {
  board: "KPI" | "WALL" | "INDICATOR" | "PART" | "TREE" | "LEDGER" | "ORGANIZATION";
  variables: Record<string, unknown>;
  /** Which of the indicators is taken apart. */
  chosen?: string | undefined;
  /** What the board is called: the file's name begins with it. */
  title: string;
}

/** Has the server make a file of a board; which one is under way, and why the last one failed. */
export function useBoardFile({ board, variables, chosen, title }: BoardOf) {
  const [making, setMaking] = useState<BoardFormat | null>(null);
  const [refused, setRefused] = useSaid<string | null>(null);
  const make = async (format: BoardFormat) => {
    setMaking(format);
    setRefused(null);
    const name = [...`${title} ${today()}`].slice(-200).join("");
    const body = { board, variables, chosen, format, name };
    const why = await saveMade("/export/board", body, `${name}.${format.toLowerCase()}`);
    setMaking(null);
    setRefused(why);
  };
  return { making, refused, make };
}
