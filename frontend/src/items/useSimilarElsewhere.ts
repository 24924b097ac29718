import { useMemo } from "react";
import { useQuery } from "urql";
import { type EnumOf, graphql, type ResultOf } from "../graphql.ts";

const SimilarQuery = graphql(`
  query SimilarElsewhere($title: String!) {
    similarRecords(title: $title) {
      id
      kind
      title
      by
      year
    }
  }
`);

export type SimilarRecord = ResultOf<typeof SimilarQuery>["similarRecords"][number];
type Kind = EnumOf<"SimilarKind">;

/** What the other libraries call nearly so; undefined until that is known. */
export function useSimilarElsewhere(title: string, answered: readonly Kind[]) {
  const [{ data }] = useQuery({
    query: SimilarQuery,
    variables: { title },
    pause: title === "",
  });
  const kinds = answered.join();
  return useMemo(() => {
    if (title === "") return [];
    return data?.similarRecords.filter(({ kind }) => !kinds.split(",").includes(kind));
  }, [title, data, kinds]);
}
