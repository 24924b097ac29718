import type { ReactNode } from "react";
import { NoSuchAddress } from "../visitors/NoSuchAddress.tsx";
import { PublicationDetail } from "./PublicationDetail.tsx";
import { PublicationList } from "./PublicationList.tsx";
import { ResultDetail } from "./ResultDetail.tsx";
import { ResultList } from "./ResultList.tsx";

/** What of the showcase (LIB-6) the address names: a list, or one record. */
export function ShowcasePage(): ReactNode {
  const [first, second, ...beyond] = window.location.pathname.split("/").filter(Boolean).slice(1);
  if (beyond.length > 0) return <NoSuchAddress />;
  if (first === undefined) return <PublicationList />;
  if (first !== "results") {
    return second === undefined ? <PublicationDetail id={plain(first)} /> : <NoSuchAddress />;
  }
  return second === undefined ? <ResultList /> : <ResultDetail id={plain(second)} />;
}

/** An id out of an address; what was cut in the middle of a sign is nobody's id. */
function plain(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return "";
  }
}
