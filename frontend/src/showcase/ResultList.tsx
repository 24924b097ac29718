import { useT } from "../ui/language.ts";
import { useTitle } from "../ui/useTitle.ts";
import { everything, type Listed, listedAt } from "../visitors/address.ts";
import { useAnswer } from "../visitors/asking.ts";
import { FoundRecord } from "./FoundRecord.tsx";
import { FoundRecords } from "./FoundRecords.tsx";
import { ResultFacts } from "./ResultFacts.tsx";
import {
  choicesOf,
  groupsOf,
  type ResultFacet,
  resultFacets,
  variablesOf,
} from "./resultFacets.ts";
import { ResultChoicesQuery, ShownResultsQuery } from "./resultsQuery.ts";
import { ShowcaseFrame } from "./ShowcaseFrame.tsx";
import { resultsAt } from "./ways.ts";

/** The results registered elsewhere (LIB-6), all or those that answer a search. */
export function ResultList() {
  return <Results listed={listedAt<ResultFacet>(resultFacets)} />;
}

interface ResultsProps {
  listed: Listed<ResultFacet>;
  /** Why what the address asks for is not shown, and everything is. */
  refusal?: string;
}

function Results({ listed, refusal }: ResultsProps) {
  const t = useT();
  const answer = useAnswer(ShownResultsQuery, variablesOf(listed));
  const asked = choicesOf(listed);
  const chosen = useAnswer(ResultChoicesQuery, asked);
  const choices = chosen && "data" in chosen ? chosen.data : null;
  useTitle(t("登记成果", "Registered results"));
  if (answer && "refusal" in answer && refusal === undefined) {
    return <Results listed={everything(listed)} refusal={answer.refusal} />;
  }
  const found = answer && "data" in answer ? answer.data : null;
  return (
    <ShowcaseFrame
      at="results"
      listed={listed}
      refusal={refusal}
      counts={found && { publications: found.publications, results: found.registeredResults }}
    >
      <FoundRecords
        path={resultsAt}
        listed={listed}
        answer={asked && !chosen ? null : answer}
        of={(data) => ({
          ...data.registeredResults,
          groups: groupsOf(data, choices),
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
    </ShowcaseFrame>
  );
}
