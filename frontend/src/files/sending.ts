import { isElsewhere, ofBackend } from "../backend.ts";
import { currentLanguage, inLanguage } from "../ui/language.ts";
import { sessionEnded } from "../ui/session.ts";

/** A file that the server has taken in; records refer to it by its id. */
interface SentFile {
  id: string;
  name: string;
  type: string;
  size: number;
}

/** What became of an upload; `null` where it was cancelled. */
export type Sent = { file: SentFile } | { refused: string } | null;

type Taken<What> = { taken: What } | { refused: string } | null;

export interface Sending {
  done: Promise<Sent>;
  cancel: () => void;
}

interface Answer {
  userErrors?: { message: string }[];
  errors?: { message: string }[];
}

/** Sends one file; `onProgress` is told how much is through, 0 to 100. */
export function send(file: File, onProgress: (percent: number) => void): Sending {
  const address = `/files?name=${encodeURIComponent(file.name)}`;
  const { done, cancel } = sendTo<SentFile>(address, "file", file, onProgress);
  const sent = done.then((taken) => taken && ("taken" in taken ? { file: taken.taken } : taken));
  return { done: sent, cancel };
}

/** Sends a file to an address, which answers with what it made of it, under that name. */
export function sendTo<What>(
  address: string,
  name: string,
  file: File,
  onProgress: (percent: number) => void,
): { done: Promise<Taken<What>>; cancel: () => void } {
  const request = new XMLHttpRequest();
  const done = new Promise<Taken<What>>((resolve) => {
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      // The rest is the server's: it checks and keeps what came.
      onProgress(total > 0 ? Math.min(99, Math.floor((loaded / total) * 100)) : 0);
    });
    request.addEventListener("load", () => resolve(outcome<What>(request, name)));
    request.addEventListener("error", () => resolve({ refused: broken() }));
    request.addEventListener("abort", () => resolve(null));
  });
  request.open("POST", ofBackend(address));
  request.withCredentials = isElsewhere;
  request.setRequestHeader("Accept-Language", currentLanguage() === "zh" ? "zh-CN" : "en");
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.send(file);
  return { done, cancel: () => request.abort() };
}

function outcome<What>(request: XMLHttpRequest, name: string): Taken<What> {
  const answer = answerOf(request.responseText);
  const taken = (answer as Record<string, unknown>)[name] as What | null | undefined;
  if (request.status === 201 && taken) return { taken };
  if (request.status === 401) {
    sessionEnded();
    return {
      refused: inLanguage(
        "登录已失效。重新登录后，请再选择一次文件。",
        "Your session has ended. Sign in again, then choose the file once more.",
      ),
    };
  }
  const said = [...(answer.userErrors ?? []), ...(answer.errors ?? [])];
  return { refused: said.map(({ message }) => message).join(" ") || broken() };
}

function answerOf(text: string): Answer {
  try {
    return (JSON.parse(text) ?? {}) as Answer;
  } catch {
    return {};
  }
}

function broken(): string {
  return inLanguage(
    "文件没有传完，请检查网络后重新选择。",
    "The file did not come through. Check the network, then choose it again.",
  );
}
