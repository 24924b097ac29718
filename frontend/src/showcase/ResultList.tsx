import { FoundRecord } from "./FoundRecord.tsx";
import { ResultFacts } from "./ResultFacts.tsx";
import { choicesOf, resultFacets, resultGroups, variablesOf } from "./resultFacets.ts";
import { ResultChoicesQuery, ShownResultsQuery } from "./resultsQuery.ts";
import { ShownList } from "./ShownList.tsx";
import { resultsAt } from "./ways.ts";

/** The results registered elsewhere (LIB-6). */
export function ResultList() {
  return (
    <ShownList
      at="results"
      path={resultsAt}
      title={["登记成果", "Registered results"]}
      facets={resultFacets}
      list={{ query: ShownResultsQuery, variablesOf }}
      beside={{ query: ResultChoicesQuery, variablesOf: choicesOf }}
      of={(data, choices) => ({
        ...data.registeredResults,
        groups: resultGroups(data, choices),
        labelOf: (_, value) => value,
        items: data.registeredResults.edges.map(({ node, highlights }) => (
          <FoundRecord
            key={node.id}
            href={`${resultsAt}/${encodeURIComponent(node.id)}`}
            title={node.title}
            text={node.abstract}
            textField="abstract"
            highlights={highlights}
            facts={<ResultFacts of={node} />}
          />
        )),
      })}
    />
  );
}
