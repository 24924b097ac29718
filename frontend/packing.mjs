// Browsers get built files as small as brotli makes them, which takes too long to do on their way.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const compress = promisify(brotliCompress);
const assets = new URL("dist/assets/", import.meta.url);
// The backend compresses nothing shorter either: it is one packet as it is.
const SMALLEST = 1_000;

async function pack(name) {
  const text = await readFile(new URL(name, assets));
  if (text.length < SMALLEST) return;
  await writeFile(new URL(`${name}.br`, assets), await compress(text));
}

const names = await readdir(assets);
await Promise.all(names.filter((name) => /\.(js|css)$/.test(name)).map(pack));
