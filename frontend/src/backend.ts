declare global {
  interface Window {
    /** What `config.js`, read before the page starts, says of where the backend is. */
    BACKEND?: string;
  }
}

const elsewhere = (window.BACKEND ?? "").replace(/\/+$/, "");

/** Whether the page is served by another server than the backend. */
export const isElsewhere = elsewhere !== "";

/** The session's cookie goes along to the backend, wherever it is. */
export const credentials: RequestCredentials = isElsewhere ? "include" : "same-origin";

/** The address of something of the backend's, such as `/graphql` or a file's `url`. */
export function ofBackend(path: string): string {
  return elsewhere + path;
}
