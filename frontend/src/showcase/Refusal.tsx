import type { ReactNode } from "react";
import { useT } from "../ui/language.ts";
import { addressOf, type Listed } from "../visitors/address.ts";
import styles from "./Showcase.module.css";

/** Why not what the address asks for is shown. */
export function Refusal({ children }: { children: ReactNode }) {
  return (
    <p className={styles.refusal} role="alert">
      {children}
    </p>
  );
}

interface UnknownProps<Name extends string> {
  path: string;
  /** What is shown instead. */
  listed: Listed<Name>;
}

/** Of an address made by hand, or grown old; what the server says of it is for programs. */
export function UnknownFilter<Name extends string>({ path, listed }: UnknownProps<Name>) {
  const t = useT();
  return (
    <Refusal>
      {t(
        "地址中的筛选条件或页码无效，下面没有按它筛选。",
        "The address has a filter or a page that is not known; the list below is without it.",
      )}{" "}
      <a href={addressOf(path, listed)}>{t("去掉筛选条件", "Clear the filters")}</a>
    </Refusal>
  );
}
