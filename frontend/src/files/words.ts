import { inLanguage } from "../ui/language.ts";

/** The endings of the names of files that are taken, for the browser's dialog. */
export const ACCEPTED = ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.ofd";

export const MOST_BYTES = 20 * 1024 * 1024;

export function acceptedText(): string {
  return inLanguage(
    "PDF、PNG、JPEG、DOCX、XLSX、OFD，不超过 20 MiB",
    "PDF, PNG, JPEG, DOCX, XLSX or OFD, at most 20 MiB",
  );
}

/** A size as people read it. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KiB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
