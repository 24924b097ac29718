import type { VirtualItem } from "@tanstack/react-virtual";
import { writesSent } from "../writes.ts";

/** Where in a list one was at a step of the browser's history. */
export interface Place {
  /** The cursors of the further pages that were read. */
  cursors: readonly string[];
  /** After how many of this page's writes they were. */
  writes: number;
  /** How high the rows were. */
  measured: VirtualItem[];
}

const places = new Map<string, Place>();

/** Steps whose places are known, at most. */
const MOST = 50;

/** The place of that name: one object as long as it is known. */
export function placeOf(name: string): Place {
  const known = places.get(name);
  if (known) return known;
  const place: Place = { cursors: [], writes: writesSent(), measured: [] };
  places.set(name, place);
  const oldest = places.keys().next().value;
  if (places.size > MOST && oldest !== undefined) places.delete(oldest);
  return place;
}

export function rememberPlace(place: Place, cursors: readonly string[]) {
  place.cursors = cursors;
  place.writes = writesSent();
}

export function rememberMeasured(place: Place, measured: VirtualItem[]) {
  place.measured = measured;
}
