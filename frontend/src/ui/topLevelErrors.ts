import type { CombinedError } from "@urql/core";
import { inLanguage } from "./language.ts";

/** The code of the first coded error, or null where the network itself failed. */
export function topLevelCode(error: CombinedError): string | null {
  const code = error.graphQLErrors[0]?.extensions.code;
  return typeof code === "string" ? code : null;
}

/** One sentence for people: the server's own where it answered, with the request id to report. */
export function topLevelMessage(error: CombinedError): string {
  const first = error.graphQLErrors[0];
  if (!first) {
    return inLanguage(
      "连接不上服务器，请检查网络后重试。",
      "The server cannot be reached. Check the network and try again.",
    );
  }
  const requestId = first.extensions.requestId;
  if (typeof requestId !== "string") return first.message;
  return `${first.message} ${inLanguage("（请求编号：", "(request ")}${requestId}${inLanguage("）", ")")}`;
}
