import { useState } from "react";
import { useT } from "../ui/language.ts";
import styles from "./Visitors.module.css";

/** Takes a page to others: on paper, or by its address. */
export function SharingTools() {
  const t = useT();
  const [copied, setCopied] = useState<boolean | null>(null);
  const address = window.location.origin + window.location.pathname;
  const copy = async () => {
    // Said again by a reader of the screen only where it was gone.
    setCopied(null);
    setCopied(await isCopied(address));
  };
  return (
    <div className={styles.tools}>
      <button type="button" className={styles.button} onClick={() => window.print()}>
        {t("打印", "Print")}
      </button>
      <button type="button" className={styles.button} onClick={copy}>
        {t("复制链接", "Copy link")}
      </button>
      <span role="status">
        {copied && t("链接已复制。", "The link is copied.")}
        {copied === false &&
          t("浏览器不允许复制，请手动复制地址：", "The browser refuses; copy it by hand:")}
      </span>
      {copied === false && (
        <input
          ref={select}
          className={styles.address}
          readOnly
          aria-label={t("页面地址", "The page's address")}
          value={address}
        />
      )}
    </div>
  );
}

/** Refused by the reader or by the browser, which has no clipboard for pages without HTTPS. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}
