import react from "@vitejs/plugin-react";
import { defineConfig, type IndexHtmlTransformContext, type Plugin } from "vite";
import { chunkOf, VISITORS } from "./chunks.ts";

const backend = "http://127.0.0.1:8000";

// The server takes changes only from origins that it lists: its own is one.
const proxied = { target: backend, headers: { origin: backend } };

/** A file is made of what several entries need; what one alone needs is in its own. */
const ours = {
  name: chunkOf,
  minShareCount: 2,
  includeDependenciesRecursively: false,
};

type Bundle = NonNullable<IndexHtmlTransformContext["bundle"]>;

/**
 * What an entry stands on is asked for by the page itself: else the page's script would come first,
 * and choose the entry. Beside it stands the page for visitors' addresses, which asks for theirs.
 */
const preloading: Plugin = {
  name: "preloading",
  enforce: "post",
  transformIndexHtml: (html, { bundle = {} }) => withLinks(html, bundle, ["base"]),
  generateBundle(_, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset") return;
    const source = withLinks(`${page.source}`, bundle, ["visitors", VISITORS]);
    this.emitFile({ type: "asset", fileName: "visitors.html", source });
  },
};

/**
 * With links to the files of these names, or of the module that is loaded by itself, and to those
 * that they import: one that is not asked for here is asked for a round trip later.
 */
function withLinks(html: string, bundle: Bundle, names: readonly string[]): string {
  const named = Object.values(bundle).flatMap((file) => {
    if (file.type !== "chunk") return [];
    const isNamed = names.some((one) => one === file.name || file.facadeModuleId?.endsWith(one));
    return isNamed ? [file.fileName] : [];
  });
  const needed = new Set(named);
  const links: string[] = [];
  for (const fileName of needed) {
    const file = bundle[fileName];
    if (file?.type !== "chunk" || html.includes(`/${fileName}"`)) continue;
    for (const imported of file.imports) needed.add(imported);
    links.push(`<link rel="modulepreload" crossorigin href="/${fileName}">`);
    for (const style of file.viteMetadata?.importedCss ?? [])
      links.push(`<link rel="stylesheet" crossorigin href="/${style}">`);
  }
  return html.replace("  </head>", `${links.map((link) => `    ${link}\n`).join("")}  </head>`);
}

export default defineConfig({
  plugins: [react(), preloading],
  build: {
    manifest: true,
    outDir: "dist",
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [ours] },
      },
    },
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/graphql": proxied, "/files": proxied, "/export": proxied },
  },
});
