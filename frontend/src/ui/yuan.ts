import { inLanguage } from "./language.ts";

/** What people wrote as an amount: the yuan it means, what is wrong with it, or nothing. */
export type Read = { yuan: string } | { wrong: string } | null;

/** The power of ten of each unit; 千万 is both of its signs. */
const POWERS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 仟: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };
const TERM = /^(\d+(?:\.\d*)?|\.\d+)([十百千仟万萬亿億]*)/;
const GROUPED = /^(\d{1,3}(?:,\d{3})+|\d+)(?=\D|$)/;
/** Fen are the smallest part: two decimals. */
const FEN = 2;

/** Reads 500000, 500,000.00元, ５０万, 50w, 1.2亿元, 1亿2000万, 3千万: exact, never through a float. */
export function readYuan(typed: string): Read {
  const text = bare(typed);
  if (text === "") return null;
  if (/^[-−负]/.test(text)) return wrong("金额不能是负数。", "An amount is not negative.");
  const plain = withoutGroups(text);
  const fen = plain === null ? null : fenOf(plain);
  if (fen === null) {
    return wrong(
      "看不懂这个金额。请写成数字，例如 500000、50万 或 1.2亿。",
      "This amount cannot be read. Write it as 500000, 50万 or 1.2亿.",
    );
  }
  if (fen === "finer") {
    return wrong("金额最多精确到分（两位小数）。", "An amount has at most two decimals.");
  }
  return { yuan: decimals(fen) };
}

/** The amount alone: full-width signs as usual ones, w as 万, without spaces, currency and 元. */
function bare(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\s_]/g, "")
    .replace(/^(?:人民币|RMB|CNY|[¥￥])/i, "")
    .replace(/(?:元整|元|圆|块钱|块|RMB|CNY|人民币)$/i, "")
    .replace(/(?<=\d)w/gi, "万");
}

/** Without the commas between the thousands; null where commas stand elsewhere. */
function withoutGroups(text: string): string | null {
  if (!text.includes(",")) return text;
  const parts = text.split(/(?<=[十百千仟万萬亿億])/);
  const plain = parts.map((part) => part.replace(GROUPED, (digits) => digits.replaceAll(",", "")));
  return plain.join("").includes(",") ? null : plain.join("");
}

function fenOf(text: string): bigint | "finer" | null {
  let rest = text;
  let sum = 0n;
  let last = Number.POSITIVE_INFINITY;
  while (rest !== "") {
    const [whole, digits = "", units = ""] = TERM.exec(rest) ?? [];
    if (whole === undefined) return null;
    const power = [...units].reduce((total, unit) => total + (POWERS[unit] ?? 0), 0);
    // 1亿2000万 falls from term to term; 2000万1亿 is not an amount, and 3万5 may be 35000 or 30005.
    const falls = power < last && (units !== "" || digits.split(".")[0]?.length === last);
    if (last !== Number.POSITIVE_INFINITY && !falls) return null;
    const fen = scaled(digits, power + FEN);
    if (fen === null) return "finer";
    sum += fen;
    last = power;
    rest = rest.slice(whole.length);
  }
  return sum;
}

/** The number times a power of ten; null where that is no whole number. */
function scaled(digits: string, power: number): bigint | null {
  const [before = "", after = ""] = digits.split(".");
  const kept = after.replace(/0+$/, "");
  if (kept.length > power) return null;
  return BigInt(`${before}${kept.padEnd(power, "0")}` || "0");
}

function decimals(fen: bigint): string {
  const text = fen.toString().padStart(FEN + 1, "0");
  return `${text.slice(0, -FEN)}.${text.slice(-FEN)}`;
}

function wrong(zh: string, en: string): Read {
  return { wrong: inLanguage(zh, en) };
}

/** The digits in groups of three, without decimals that say nothing. */
export function grouped(yuan: string): string {
  const [whole = "", part = ""] = yuan.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return /[1-9]/.test(part) ? `${groups}.${part}` : groups;
}

/** An amount as people read it; what is none stands as it is. */
export function yuanText(yuan: string): string {
  const read = readYuan(yuan);
  if (!read || "wrong" in read) return yuan;
  const text = inLanguage(`${grouped(read.yuan)} 元`, `${grouped(read.yuan)} yuan`);
  const wan = inWan(read.yuan);
  return wan ? inLanguage(`${text}（${wan}）`, `${text} (${wan})`) : text;
}

/** An amount of a record as people write it: 万 and 亿 are units in Chinese alone. */
export function moneyText(
  money: { yuan: string; text: string } | null | undefined,
): string | undefined {
  return money ? inLanguage(money.text, `${grouped(money.yuan)} yuan`) : undefined;
}

function inWan(yuan: string): string | null {
  const amount = Number(yuan);
  if (amount < 10_000) return null;
  const [size, zh, en] =
    amount < 100_000_000 ? [1e4, "万元", "× 10,000"] : [1e8, "亿元", "× 100 million"];
  const number = (amount / size).toLocaleString("en", { maximumFractionDigits: 10 });
  return inLanguage(`${number} ${zh}`, `${number} ${en}`);
}
