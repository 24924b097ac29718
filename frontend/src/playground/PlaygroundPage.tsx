import "graphiql/setup-workers/vite";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "graphiql/graphiql.css";
import { GraphiQL } from "graphiql";
import { useMemo, useState } from "react";
import { useT } from "../ui/language.ts";
import { useScheme } from "../ui/theme.ts";
import { useTitle } from "../ui/useTitle.ts";
import { type Charge, makeFetcher } from "./asking.ts";
import { ChineseInEditors } from "./ChineseInEditors.tsx";
import { CostLine } from "./CostLine.tsx";
import { ExamplesIcon, ExamplesPanel } from "./ExamplesPanel.tsx";
import { firstExample, textOf } from "./examples.ts";
import styles from "./Playground.module.css";
import { PlaygroundBar } from "./PlaygroundBar.tsx";

const firstTabs = [{ query: firstExample.query }];

/** Queries last as long as the window, on shared machines too; keys not even that. */
const kept = window.sessionStorage;

/** Of the first example, where nothing was kept: the editor does not take them from its tab. */
const firstVariables =
  kept.getItem("graphiql:tabState") === null ? textOf(firstExample.variables) : undefined;

/** The API tried by hand, as whoever is signed in, as a visitor, or by a key. */
export function PlaygroundPage() {
  const t = useT();
  const scheme = useScheme();
  const [charge, setCharge] = useState<Charge | null>(null);
  const fetcher = useMemo(() => makeFetcher(setCharge), []);
  const examples = useExamplesPlugin();
  // Without GraphiQL's history, which would keep the keys that are typed.
  const plugins = useMemo(() => [examples], [examples]);
  const title = t("接口调试", "API playground");
  useTitle(title);
  return (
    <div className={styles.page}>
      <PlaygroundBar />
      <main className={styles.main}>
        <h1 className={styles.hidden}>{title}</h1>
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          visiblePlugin={examples}
          defaultTabs={firstTabs}
          defaultEditorToolsVisibility
          initialVariables={firstVariables}
          storage={kept}
          shouldPersistHeaders={false}
          inputValueDeprecation
          schemaDescription
          forcedTheme={scheme}
        >
          {/* Its own leads to another site. */}
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <ChineseInEditors />
          <GraphiQL.Footer>
            <CostLine charge={charge} />
          </GraphiQL.Footer>
        </GraphiQL>
      </main>
    </div>
  );
}

function useExamplesPlugin() {
  const title = useT()("示例查询", "Example queries");
  return useMemo(() => ({ title, icon: ExamplesIcon, content: ExamplesPanel }), [title]);
}
