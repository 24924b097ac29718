import { useViewer } from "../app/viewer.ts";
import type { EnumOf } from "../graphql.ts";
import { type Layout, useRememberedLayout } from "../ui/table/layout.ts";

export type ListName = EnumOf<"ListName">;

/** How the viewer wants to see the list, remembered in this browser for each account. */
export function useListLayout(list: ListName): [Layout, (layout: Layout) => void] {
  const viewer = useViewer();
  return useRememberedLayout(`layout ${viewer.account?.id} ${list}`);
}
