import type { Way } from "../app/ways.ts";
import type { Counted } from "../ui/counted.ts";
import type { Text } from "../ui/language.ts";

/** What waits for the viewer, what of it or else is late, and what is new. */
export type QueueKind = "waits" | "late" | "fresh";

/** What can be done with a record without leaving the queue. */
export interface QueueAct {
  kind: "verify" | "admit" | "admitDemand" | "record";
  /** Of what is decided: its dialog reads it anew. */
  id: string;
  /** Of an entry that is followed up: the first day on which something was done for it. */
  admittedOn?: string;
}

/** One record of a queue, and where it leads. */
export interface QueueRecord {
  id: string;
  title: string;
  way: Way;
  about?: string | null | undefined;
  act?: QueueAct | undefined;
}

interface QueueHead {
  kind: QueueKind;
  label: Text;
  /** The whole list, with the filter that makes it these records. */
  all: Way;
}

/** Records that wait for the same: how many, the first of them, and the list of all. */
export interface Queue extends QueueHead {
  count: Counted;
  records: readonly QueueRecord[];
}

interface Listed<Node> extends Counted {
  nodes: readonly Node[];
}

/** The queue of a list. */
export function queue<Node extends { id: string }>(
  head: QueueHead,
  list: Listed<Node>,
  record: (node: Node) => Omit<QueueRecord, "id">,
): Queue[] {
  const records = list.nodes.map((node) => ({ id: node.id, ...record(node) }));
  return [{ ...head, count: list, records }];
}

/** What stands beside a title, in one line. */
export function beside(...said: readonly (string | null | undefined)[]): string {
  return said.filter(Boolean).join(" · ");
}

interface Named {
  name: string;
  shortName?: string | null;
}

export function shortName(organization: Named | null | undefined): string | undefined {
  return organization?.shortName ?? organization?.name;
}
