/**
 * Every answer says by its header `Viewer` whom the server took for who asked: by another mark, or
 * by `nobody`, a page learns that its session has ended, or that its person may now do something
 * else, without asking for that.
 */
let last: string | undefined;
const listeners = new Set<() => void>();

/** Asks, and tells the listeners where it was answered to another than the answer before. */
export async function askAndTell(...request: Parameters<typeof fetch>): Promise<Response> {
  const answer = await fetch(...request);
  if (heardAnother(answer)) for (const listener of listeners) listener();
  return answer;
}

/** Asks just that, so that nobody need be told to. */
export async function askWho(...request: Parameters<typeof fetch>): Promise<Response> {
  const answer = await fetch(...request);
  heardAnother(answer);
  return answer;
}

/** What is refused unread says nothing of who asked. */
function heardAnother(answer: Response): boolean {
  const mark = answer.headers.get("Viewer");
  if (mark === null || mark === last) return false;
  const isFirst = last === undefined;
  last = mark;
  return !isFirst;
}

export function onAnotherViewer(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
