import { ofBackend } from "../backend.ts";
import { type FragmentOf, readFragment } from "../graphql.ts";
import { FileLinkFields } from "./FileLink.tsx";
import styles from "./FileView.module.css";
import { hasPreview, Preview } from "./Preview.tsx";
import { sizeText } from "./words.ts";

/** A file with its content in place, for documents that are compared. */
export function FileView(props: { file: FragmentOf<typeof FileLinkFields> }) {
  const file = readFragment(FileLinkFields, props.file);
  return (
    <div className={styles.view}>
      <a href={ofBackend(file.url)} download={file.name} className={styles.name}>
        {file.name}
      </a>{" "}
      <span className={styles.size}>{sizeText(file.size)}</span>
      {hasPreview(file) && (
        <div className={styles.content}>
          <Preview file={file} />
        </div>
      )}
    </div>
  );
}
