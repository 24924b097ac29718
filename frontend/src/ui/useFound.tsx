import type { CombinedError } from "@urql/core";
import type { ReactElement } from "react";
import { useT } from "./language.ts";
import { searchRefusal } from "./refusedSearch.ts";
import styles from "./SearchField.module.css";
import { useLasting } from "./useLasting.ts";

interface Answer<Data> {
  fetching: boolean;
  data?: Data | undefined;
  error?: CombinedError | undefined;
}

/**
 * What the server found for a choice. While it searches, and where it cannot search for the text,
 * what was found before stays; the latter is said above it.
 */
export function useFound<Data>(sought: string, { data, error, fetching }: Answer<Data>) {
  const t = useT();
  const refusal = searchRefusal(sought, error);
  return {
    found: useLasting(data),
    notFoundContent: fetching ? t("正在查找…", "Searching…") : undefined,
    popupRender: (menu: ReactElement) => (
      <>
        {refusal && (
          <div role="alert" className={styles.refusal}>
            {refusal}
          </div>
        )}
        {menu}
      </>
    ),
  };
}
