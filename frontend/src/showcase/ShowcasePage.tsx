import { PublicationDetail } from "./PublicationDetail.tsx";
import { PublicationList } from "./PublicationList.tsx";
import styles from "./Showcase.module.css";

/** The published achievements (LIB-6), or the one that the address names. */
export function ShowcasePage() {
  const { pathname, search } = window.location;
  const id = pathname.match(/^\/showcase\/([^/]+)$/)?.[1];
  return (
    <div className={styles.page}>
      {id ? (
        <PublicationDetail id={plain(id)} />
      ) : (
        <PublicationList search={new URLSearchParams(search).get("q") ?? ""} />
      )}
    </div>
  );
}

/** An id out of an address; what was cut in the middle of a sign is nobody's id. */
function plain(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return "";
  }
}
