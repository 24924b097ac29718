import styles from "./Notice.module.css";

interface NoticeProps {
  text: string;
  action?: { label: string; act: () => void };
}

/** What went wrong, and what can be done: without the component kit, which may not be there yet. */
export function Notice({ text, action }: NoticeProps) {
  return (
    <div role="alert" className={styles.notice}>
      <p>{text}</p>
      {action && (
        <button type="button" className={styles.act} onClick={action.act}>
          {action.label}
        </button>
      )}
    </div>
  );
}
