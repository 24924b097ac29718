import { Alert, Skeleton } from "antd";
import { useEffect, useState } from "react";
import { credentials, ofBackend } from "../backend.ts";
import type { EnumOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import styles from "./Preview.module.css";

/** What is shown of a file. */
export interface ShownFile {
  name: string;
  type: EnumOf<"FileType">;
  url: string;
}

const previews: Partial<Record<ShownFile["type"], "image" | "document">> = {
  PNG: "image",
  JPEG: "image",
  PDF: "document",
};

export function hasPreview(file: ShownFile): boolean {
  return file.type in previews;
}

/** A file's content in place: images and PDF. */
export function Preview({ file }: { file: ShownFile }) {
  const t = useT();
  const content = useContent(file.url);
  if (content === null) {
    return (
      <div role="status" aria-label={t("正在加载", "Loading")}>
        <Skeleton active />
      </div>
    );
  }
  if ("failed" in content) return <Alert type="error" showIcon title={unreadable(t)} />;
  return previews[file.type] === "image" ? (
    <img src={content.address} alt={file.name} className={styles.image} />
  ) : (
    // The pages themselves need the room beside a claim, not their miniatures.
    <iframe src={`${content.address}#navpanes=0`} title={file.name} className={styles.document} />
  );
}

type Content = { address: string } | { failed: true } | null;

/** The file's content under an address of this page alone; given back when it is no longer shown. */
function useContent(url: string): Content {
  const [content, setContent] = useState<Content>(null);
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
        if (!asked.signal.aborted) setContent({ failed: true });
      });
    return () => {
      asked.abort();
      if (address) URL.revokeObjectURL(address);
    };
  }, [url]);
  return content;
}

async function fetched(url: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(ofBackend(url), { credentials, signal });
  if (!response.ok) throw new Error(String(response.status));
  return response.blob();
}

function unreadable(t: ReturnType<typeof useT>): string {
  return t(
    "没有取到文件，请稍后重试，或下载后查看。",
    "The file could not be fetched. Try again later, or download it.",
  );
}
