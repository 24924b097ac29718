import react from "@vitejs/plugin-react";
import { defineConfig, type IndexHtmlTransformContext, type Plugin } from "vite";
import { chunkOf, VISITORS } from "./chunks.ts";

const backend = "http://127.0.0.1:8000";

// The server takes changes only from origins that it lists: its own is one.
const proxied = { target: backend, headers: { origin: backend } };

/** What every entry stands on. */
const base = {
  name: "base",
  test: /node_modules\/(react|react-dom|scheduler|urql|@urql\/(core|exchange-persisted)|wonka|@0no-co|gql\.tada)\//,
  priority: 2,
  includeDependenciesRecursively: false,
};
const ours = {
  name: chunkOf,
  priority: 1,
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
  transformIndexHtml: (html, { bundle = {} }) => withLinks(html, bundle, ["base", "common"]),
  generateBundle(_, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset") return;
    const source = withLinks(`${page.source}`, bundle, ["visitors", VISITORS]);
    this.emitFile({ type: "asset", fileName: "visitors.html", source });
  },
};

/** With links to the files of these names, or of the module that is loaded by itself. */
function withLinks(html: string, bundle: Bundle, names: readonly string[]): string {
  const links = Object.values(bundle).flatMap((file) => {
    if (file.type !== "chunk") return [];
    const { name, facadeModuleId, fileName, viteMetadata } = file;
    if (!names.some((wanted) => wanted === name || facadeModuleId?.endsWith(wanted))) return [];
    const styles = [...(viteMetadata?.importedCss ?? [])];
    return [
      `<link rel="modulepreload" crossorigin href="/${fileName}">`,
      ...styles.map((style) => `<link rel="stylesheet" crossorigin href="/${style}">`),
    ];
  });
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
        codeSplitting: { groups: [base, ours] },
      },
    },
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/graphql": proxied, "/files": proxied, "/export": proxied },
  },
});
