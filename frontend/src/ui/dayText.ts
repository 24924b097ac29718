import dayjs from "dayjs";

const DAY = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?|(\d{2})(\d{2}))$/;
const MONTH = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})\s*月?|(\d{2}))$/;

/** The day that people mean by what they typed, as the server takes it; null: none is meant. */
export function readDay(typed: string): string | null {
  const [, year, month, day, wholeMonth, wholeDay] = DAY.exec(plain(typed)) ?? [];
  return dayOf(year, month ?? wholeMonth, day ?? wholeDay);
}

/** The same of a month: its first day. */
export function readMonth(typed: string): string | null {
  const [, year, month, wholeMonth] = MONTH.exec(plain(typed)) ?? [];
  return dayOf(year, month ?? wholeMonth, "1");
}

/** Whether the server takes it. */
export function isDay(text: string): boolean {
  return readDay(text) === text;
}

/** Digits as input methods write them, too. */
function plain(typed: string): string {
  return typed.normalize("NFKC").trim();
}

function dayOf(year = "", month = "", day = ""): string | null {
  const text = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  const read = dayjs(text);
  return read.isValid() && read.format("YYYY-MM-DD") === text ? text : null;
}
