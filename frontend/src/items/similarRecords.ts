import { type EnumOf, graphql, type ResultOf } from "../graphql.ts";

/** What a library calls nearly so (DISC-4). */
export const SimilarFields = graphql(`
  fragment SimilarFields on SimilarRecord @_unmask {
    id
    kind
    title
    by
    year
  }
`);

export type SimilarRecord = ResultOf<typeof SimilarFields>;

/** Those of the libraries that are not answered otherwise; undefined until they are known. */
export function elsewhere(
  similar: readonly SimilarRecord[] | undefined,
  answered: readonly EnumOf<"SimilarKind">[],
): readonly SimilarRecord[] | undefined {
  return similar?.filter(({ kind }) => !answered.includes(kind));
}
