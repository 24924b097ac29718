import { Link } from "@tanstack/react-router";
import { RecordDialog } from "../library/RecordDialog.tsx";
import type { FromQueueProps } from "./ActDialog.tsx";
import styles from "./VerifyFromQueue.module.css";

/** What was done for an entry of the queue is recorded. */
export function RecordFromQueue({ act, title, ...dialog }: FromQueueProps) {
  return (
    <RecordDialog open entry={act.id} admittedOn={act.admittedOn ?? ""} {...dialog}>
      <p className={styles.title}>
        <Link to="/entries/$id" params={{ id: act.id }}>
          {title}
        </Link>
      </p>
    </RecordDialog>
  );
}
