/** How many writes this page has sent: after another one, what was read before may no longer hold. */
let sent = 0;

export function noteWrite() {
  sent += 1;
}

export function writesSent(): number {
  return sent;
}
