/** A key that nobody else has: also where the page came by plain HTTP, which has no `randomUUID`. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Begins with a letter: an address must not take it for a number.
  return `k${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
