import { type AnyVariables, Client, fetchExchange, type TypedDocumentNode } from "@urql/core";
import { useEffect, useState } from "react";
import { persisted } from "../persisted.ts";
import { useLanguage } from "../ui/language.ts";

/** By GET: what everybody may read is kept by caches, which ask only whether it has changed. */
const client = new Client({
  url: "/graphql",
  preferGetMethod: "within-url-limit",
  exchanges: [...persisted("GET"), fetchExchange],
});

export type Answer<Data> = { data: Data } | { failed: true } | null;

/** What the server answers to the document; null while it is awaited. */
export function useAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const language = useLanguage();
  const asked = JSON.stringify(variables);
  const [answer, setAnswer] = useState<Answer<Data>>(null);
  useEffect(() => {
    let awaited = true;
    client
      .query(document, JSON.parse(asked), {
        fetchOptions: {
          credentials: "same-origin",
          headers: { "Accept-Language": language === "zh" ? "zh-CN" : "en" },
        },
      })
      .toPromise()
      .then(({ data }) => {
        if (awaited) setAnswer(data ? { data } : { failed: true });
      });
    return () => {
      awaited = false;
    };
  }, [document, asked, language]);
  return answer;
}
