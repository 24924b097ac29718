import { ofBackend } from "../backend.ts";
import { type FragmentOf, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { FileLinkFields } from "./FileLink.tsx";
import styles from "./FileView.module.css";
import { hasPreview, Preview } from "./Preview.tsx";
import { sizeText } from "./words.ts";

/** A file with its content in place, for documents that are compared. */
export function FileView(props: { file: FragmentOf<typeof FileLinkFields> }) {
  const t = useT();
  const file = readFragment(FileLinkFields, props.file);
  return (
    <div className={styles.view}>
      <a href={ofBackend(file.url)} download={file.name} className={styles.name}>
        {file.name}
      </a>{" "}
      <span className={styles.size}>{sizeText(file.size)}</span>
      {hasPreview(file) ? (
        <div className={styles.content}>
          <Preview file={file} />
        </div>
      ) : (
        <p className={styles.content}>
          {t(
            "这种文件不能在页面中显示，请点击文件名下载后查看。",
            "Files of this type are not shown here: download it by its name.",
          )}
        </p>
      )}
    </div>
  );
}
