// What the page's forms make of each amount of the table; a document is needed for its language.
import { readFileSync } from "node:fs";

globalThis.document = { documentElement: {} };
const { readYuan } = await import("../../frontend/src/ui/yuan.ts");
const cases = JSON.parse(readFileSync(new URL("amounts.json", import.meta.url), "utf8"));
console.log(JSON.stringify(cases.map(([typed]) => readYuan(typed)?.yuan ?? null)));
