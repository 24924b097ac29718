import type { ReactNode } from "react";
import { FoundName, FoundPassage, Marked } from "../ui/Found.tsx";
import { bestPassage, type Highlight } from "../ui/highlights.ts";
import visitors from "../visitors/Visitors.module.css";
import styles from "./Showcase.module.css";

interface FoundRecordProps {
  href: string;
  title: string;
  /** What it says of itself, and the field that holds that. */
  text: string;
  textField: string;
  highlights: readonly Highlight[];
  facts: ReactNode;
}

/** The text's passage that was found stands for its beginning; one of elsewhere, below it. */
export function FoundRecord(props: FoundRecordProps) {
  const { href, title, text, textField, highlights, facts } = props;
  const passage = bestPassage(highlights, "title");
  const inText = passage?.field === textField;
  return (
    <li className={visitors.card}>
      <h2 className={styles.name}>
        <a href={href}>
          <FoundName name={title} highlights={highlights} />
        </a>
      </h2>
      {facts}
      <p className={styles.short}>{inText ? <Marked pieces={passage.pieces} /> : text}</p>
      {!inText && <FoundPassage highlights={highlights} />}
    </li>
  );
}
