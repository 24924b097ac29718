import { Alert, Button, Modal, Skeleton } from "antd";
import { useEffect, useState } from "react";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { inLanguage, useT } from "../ui/language.ts";
import styles from "./FileLink.module.css";
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

type Shown = ResultOf<typeof FileLinkFields>;

/** A file by its name, to be downloaded; images and PDF can be looked at in place. */
export function FileLink(props: { file: FragmentOf<typeof FileLinkFields> }) {
  const t = useT();
  const file = readFragment(FileLinkFields, props.file);
  const [open, setOpen] = useState(false);
  return (
    <span className={styles.link}>
      <a href={file.url} download={file.name} className={styles.name}>
        {file.name}
      </a>
      <span className={styles.size}>{sizeText(file.size)}</span>
      {file.type in previews && (
        <Button
          size="small"
          onClick={() => setOpen(true)}
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
          <Button href={file.url} download={file.name}>
            {t("下载", "Download")}
          </Button>
        }
      >
        <Preview file={file} />
      </Modal>
    </span>
  );
}

const previews: Partial<Record<Shown["type"], "image" | "document">> = {
  PNG: "image",
  JPEG: "image",
  PDF: "document",
};

function Preview({ file }: { file: Shown }) {
  const t = useT();
  const content = useContent(file.url);
  if (content === null) {
    return (
      <div role="status" aria-label={t("正在加载", "Loading")}>
        <Skeleton active />
      </div>
    );
  }
  if ("failed" in content) return <Alert type="error" showIcon title={content.failed} />;
  return previews[file.type] === "image" ? (
    <img src={content.address} alt={file.name} className={styles.image} />
  ) : (
    <iframe src={content.address} title={file.name} className={styles.document} />
  );
}

/** The file's content under an address of this page alone; given back when it is no longer shown. */
function useContent(url: string): { address: string } | { failed: string } | null {
  const [content, setContent] = useState<{ address: string } | { failed: string } | null>(null);
  useEffect(() => {
    const asked = new AbortController();
    let address: string | null = null;
    fetched(url, asked.signal)
      .then((blob) => {
        if (asked.signal.aborted) return;
        address = URL.createObjectURL(blob);
        setContent({ address });
      })
      .catch(() => {
        if (!asked.signal.aborted) setContent({ failed: unreadable() });
      });
    return () => {
      asked.abort();
      if (address) URL.revokeObjectURL(address);
    };
  }, [url]);
  return content;
}

async function fetched(url: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(url, { credentials: "same-origin", signal });
  if (!response.ok) throw new Error(String(response.status));
  return response.blob();
}

function unreadable(): string {
  return inLanguage(
    "没有取到文件，请稍后重试，或下载后查看。",
    "The file could not be fetched. Try again later, or download it.",
  );
}
