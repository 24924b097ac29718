import {
  type AnyVariables,
  Client,
  type CombinedError,
  fetchExchange,
  type TypedDocumentNode,
} from "@urql/core";
import { useEffect, useState } from "react";
import { credentials, ofBackend } from "../backend.ts";
import { persisted } from "../persisted.ts";
import { useLanguage } from "../ui/language.ts";
import { topLevelCode } from "../ui/topLevelErrors.ts";

/** By GET: what everybody may read is kept by caches, which ask only whether it has changed. */
const client = new Client({
  url: ofBackend("/graphql"),
  preferGetMethod: "within-url-limit",
  exchanges: [...persisted("GET"), fetchExchange],
});

/** What it answers, or why it did not: `refusal` where what was typed is at fault. */
export type Answer<Data> = { data: Data } | { refusal: string } | { failed: true } | null;

/** What the server answers to the document; null while it is awaited, or nothing is asked. */
export function useAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const language = useLanguage();
  const asked = variables && JSON.stringify(variables);
  const [answer, setAnswer] = useState<Answer<Data>>(null);
  useEffect(() => {
    if (asked === null) return;
    let awaited = true;
    client
      .query(document, JSON.parse(asked), {
        fetchOptions: {
          credentials,
          headers: { "Accept-Language": language === "zh" ? "zh-CN" : "en" },
        },
      })
      .toPromise()
      .then(({ data, error }) => {
        if (awaited) setAnswer(data ? { data } : withoutData(error));
      });
    return () => {
      awaited = false;
    };
  }, [document, asked, language]);
  return answer;
}

function withoutData(error: CombinedError | undefined): Answer<never> {
  const refusal = error && topLevelCode(error) === "BAD_INPUT" && error.graphQLErrors[0]?.message;
  return refusal ? { refusal } : { failed: true };
}
