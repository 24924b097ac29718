import { useT } from "../ui/language.ts";
import { useTitle } from "../ui/useTitle.ts";
import { everything, type Listed, listedAt } from "../visitors/address.ts";
import { useAnswer } from "../visitors/asking.ts";
import { FoundRecord } from "./FoundRecord.tsx";
import { FoundRecords } from "./FoundRecords.tsx";
import { PublicationFacts } from "./PublicationFacts.tsx";
import {
  choicesOf,
  groupsOf,
  labelOf,
  type PublicationFacet,
  publicationFacets,
  variablesOf,
} from "./publicationFacets.ts";
import { ShowcaseFrame } from "./ShowcaseFrame.tsx";
import { ShowcaseChoicesQuery, ShowcaseQuery } from "./showcaseQuery.ts";
import { publicationsAt } from "./ways.ts";

/** The published achievements, newest first, or those that answer a search, the best first. */
export function PublicationList() {
  return <Publications listed={listedAt<PublicationFacet>(publicationFacets)} />;
}

interface PublicationsProps {
  listed: Listed<PublicationFacet>;
  /** Why what the address asks for is not shown, and everything is. */
  refusal?: string;
}

function Publications({ listed, refusal }: PublicationsProps) {
  const t = useT();
  const answer = useAnswer(ShowcaseQuery, variablesOf(listed));
  const asked = choicesOf(listed);
  const chosen = useAnswer(ShowcaseChoicesQuery, asked);
  const choices = chosen && "data" in chosen ? chosen.data : null;
  useTitle(t("成果展示区", "Showcase"));
  if (answer && "refusal" in answer && refusal === undefined) {
    return <Publications listed={everything(listed)} refusal={answer.refusal} />;
  }
  const found = answer && "data" in answer ? answer.data : null;
  return (
    <ShowcaseFrame
      at="publications"
      listed={listed}
      refusal={refusal}
      counts={found && { publications: found.publications, results: found.registeredResults }}
    >
      <FoundRecords
        path={publicationsAt}
        listed={listed}
        answer={asked && !chosen ? null : answer}
        of={(data) => ({
          ...data.publications,
          groups: groupsOf(data, choices),
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
    </ShowcaseFrame>
  );
}
