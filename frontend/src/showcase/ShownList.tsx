import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import type { ReactNode } from "react";
import type { Counted } from "../ui/counted.ts";
import { type Text, useT } from "../ui/language.ts";
import { useTitle } from "../ui/useTitle.ts";
import { isNarrowed, type Listed, listedAt, unnarrowed } from "../visitors/address.ts";
import { useAnswer } from "../visitors/asking.ts";
import { FoundRecords, type Records } from "./FoundRecords.tsx";
import { Refusal, UnknownFilter } from "./Refusal.tsx";
import { type Library, ShowcaseFrame } from "./ShowcaseFrame.tsx";

interface Both {
  publications: Counted;
  registeredResults: Counted;
}

/** A query, and what it is asked for the list that the address names; null: nothing. */
interface Question<Name extends string, Data, Variables extends AnyVariables, Asked> {
  query: TypedDocumentNode<Data, Variables>;
  variablesOf: (listed: Listed<Name>) => Asked;
}

interface ShownListProps<
  Name extends string,
  Data extends Both,
  Variables extends AnyVariables,
  Choices,
  ChoiceVariables extends AnyVariables,
> {
  at: Library;
  path: string;
  title: Text;
  facets: readonly Name[];
  list: Question<Name, Data, Variables, Variables>;
  /** What is asked beside it of what is chosen. */
  beside: Question<Name, Choices, ChoiceVariables, ChoiceVariables | null>;
  of: (data: Data, choices: Choices | null) => Records<Name>;
}

/** A list of the showcase, newest first, or what answers a search, the best first. */
export function ShownList<
  Name extends string,
  Data extends Both,
  Variables extends AnyVariables,
  Choices,
  ChoiceVariables extends AnyVariables,
>(props: ShownListProps<Name, Data, Variables, Choices, ChoiceVariables>) {
  const t = useT();
  useTitle(t(...props.title));
  return <Shown {...props} listed={listedAt(props.facets)} />;
}

interface Narrowed<Name extends string> {
  listed: Listed<Name>;
  /** Why what the address asks for is not shown, and everything is. */
  refusal?: ReactNode;
}

function Shown<
  Name extends string,
  Data extends Both,
  Variables extends AnyVariables,
  Choices,
  ChoiceVariables extends AnyVariables,
>(props: ShownListProps<Name, Data, Variables, Choices, ChoiceVariables> & Narrowed<Name>) {
  const { at, path, list, beside, of, listed, refusal } = props;
  const answer = useAnswer(list.query, list.variablesOf(listed));
  const asked = beside.variablesOf(listed);
  const chosen = useAnswer(beside.query, asked);
  const choices = chosen && "data" in chosen ? chosen.data : null;
  if (answer && "refusal" in answer && isNarrowed(listed)) {
    const without = unnarrowed(listed);
    const why = <UnknownFilter path={path} listed={without} />;
    return <Shown {...props} listed={without} refusal={why} />;
  }
  if (answer && "refusal" in answer && listed.search) {
    const why = <Refusal>{answer.refusal}</Refusal>;
    return <Shown {...props} listed={{ ...listed, search: "" }} refusal={why} />;
  }
  const found = answer && "data" in answer ? answer.data : null;
  return (
    <ShowcaseFrame
      at={at}
      listed={listed}
      refusal={refusal}
      counts={found && { publications: found.publications, results: found.registeredResults }}
    >
      <FoundRecords
        path={path}
        listed={listed}
        answer={asked && !chosen ? null : answer}
        of={(data) => of(data, choices)}
      />
    </ShowcaseFrame>
  );
}
