import type { ReactNode } from "react";
import styles from "./Found.module.css";
import { bestPassage, fromFirstHit, type Highlight, type Piece, piecesOf } from "./highlights.ts";

interface FoundNameProps {
  name: string;
  highlights: readonly Highlight[];
  /** The field that names the record. */
  field?: string;
}

/** A record's name, with what was searched for marked in it. */
export function FoundName({ name, highlights, field = "title" }: FoundNameProps) {
  const pieces = piecesOf(highlights, field);
  return pieces.length > 0 ? <Marked pieces={pieces} /> : name;
}

/** In one line, what else of the record answers best, where something does. */
export function FoundPassage({ highlights, field = "title" }: Omit<FoundNameProps, "name">) {
  const best = bestPassage(highlights, field);
  if (!best) return null;
  return (
    <Passage>
      <Marked pieces={fromFirstHit(best.pieces)} />
    </Passage>
  );
}

/** Something that a record says, cut to a line under its name. */
export function Passage({ children }: { children: ReactNode }) {
  return <div className={styles.passage}>{children}</div>;
}

export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? (
      <mark key={key} className={styles.hit}>
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
