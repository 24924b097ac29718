import { Button, Modal } from "antd";
import { use, useState } from "react";
import { ofBackend } from "../backend.ts";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { DeskContext } from "./deskContext.ts";
import styles from "./FileLink.module.css";
import { hasPreview, Preview } from "./Preview.tsx";
import { sizeText } from "./words.ts";

export const FileLinkFields = graphql(`
  fragment FileLinkFields on File {
    id
    name
    type
    size
    url
  }
`);

/** A file by its name, to be downloaded; images and PDF can be looked at, beside what it proves or over it. */
export function FileLink(props: { file: FragmentOf<typeof FileLinkFields> }) {
  const t = useT();
  const file = readFragment(FileLinkFields, props.file);
  const desk = use(DeskContext);
  const [open, setOpen] = useState(false);
  return (
    <span className={styles.link}>
      <a href={ofBackend(file.url)} download={file.name} className={styles.name}>
        {file.name}
      </a>
      <span className={styles.size}>{sizeText(file.size)}</span>
      {hasPreview(file) && (
        <Button
          size="small"
          onClick={() => (desk ? desk(file) : setOpen(true))}
          aria-label={t(`预览 ${file.name}`, `Preview ${file.name}`)}
        >
          {t("预览", "Preview")}
        </Button>
      )}
      <Modal
        open={open}
        title={file.name}
        onCancel={() => setOpen(false)}
        width="min(960px, calc(100vw - 24px))"
        destroyOnHidden
        footer={
          <Button href={ofBackend(file.url)} download={file.name}>
            {t("下载", "Download")}
          </Button>
        }
      >
        <Preview file={file} />
      </Modal>
    </span>
  );
}
