import { type FragmentOf, graphql } from "../graphql.ts";

export const HighlightFields = graphql(`
  fragment HighlightFields on Highlight @_unmask {
    field
    pieces {
      text
      hit
    }
  }
`);

export type Highlight = FragmentOf<typeof HighlightFields>;
export type Piece = Highlight["pieces"][number];

/** Characters before a passage's first hit: the hit itself has to stand in the line that is seen. */
const BEFORE = 10;

/** Where in the field that names a record what was searched for stands, if it does. */
export function piecesOf(highlights: readonly Highlight[], field: string): readonly Piece[] {
  return highlights.find((highlight) => highlight.field === field)?.pieces ?? [];
}

/** Of the fields beside the one that names a record, the passage that answers most. */
export function bestPassage(
  highlights: readonly Highlight[],
  beside: string,
): Highlight | undefined {
  return highlights
    .filter(({ field }) => field !== beside)
    .sort((one, other) => found(other) - found(one))[0];
}

/** Its pieces, begun shortly before the first hit. */
export function fromFirstHit(pieces: readonly Piece[]): readonly Piece[] {
  const start = pieces.findIndex(({ hit }) => hit);
  const before = [
    ...pieces
      .slice(0, Math.max(start, 0))
      .map(({ text }) => text)
      .join(""),
  ];
  if (before.length <= BEFORE) return pieces;
  return [{ text: `…${before.slice(-BEFORE).join("")}`, hit: false }, ...pieces.slice(start)];
}

function found({ pieces }: Highlight): number {
  return pieces.reduce((sum, { text, hit }) => sum + (hit ? text.length : 0), 0);
}
