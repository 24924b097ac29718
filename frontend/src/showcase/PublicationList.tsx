import { FoundRecord } from "./FoundRecord.tsx";
import { PublicationFacts } from "./PublicationFacts.tsx";
import {
  choicesOf,
  labelOf,
  publicationFacets,
  publicationGroups,
  variablesOf,
} from "./publicationFacets.ts";
import { ShownList } from "./ShownList.tsx";
import { ShowcaseChoicesQuery, ShowcaseQuery } from "./showcaseQuery.ts";
import { publicationsAt } from "./ways.ts";

/** The published achievements (LIB-6). */
export function PublicationList() {
  return (
    <ShownList
      at="publications"
      path={publicationsAt}
      title={["成果展示区", "Showcase"]}
      facets={publicationFacets}
      list={{ query: ShowcaseQuery, variablesOf }}
      beside={{ query: ShowcaseChoicesQuery, variablesOf: choicesOf }}
      of={(data, choices) => ({
        ...data.publications,
        groups: publicationGroups(data, choices),
        labelOf: (name, value) => labelOf(choices, name, value),
        items: data.publications.edges.map(({ node, highlights }) => (
          <FoundRecord
            key={node.id}
            href={`${publicationsAt}/${encodeURIComponent(node.id)}`}
            title={node.title}
            text={node.summary}
            textField="summary"
            highlights={highlights}
            facts={<PublicationFacts of={node} />}
          />
        )),
      })}
    />
  );
}
