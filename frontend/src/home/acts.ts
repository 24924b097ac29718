import type { Place } from "../app/navigation.ts";
import { may, type Viewer } from "../app/viewer.ts";

/** What can be begun from anywhere, by whoever holds the permission. */
const acts: readonly Place[] = [
  {
    to: "/achievements/new",
    label: ["登记成果", "Register an achievement"],
    permissions: ["achievement:register"],
  },
  {
    to: "/demands/new",
    label: ["登记需求", "Register a demand"],
    permissions: ["demand:register"],
  },
  {
    to: "/batches/new",
    label: ["新建评价批次", "New evaluation batch"],
    permissions: ["evaluation:manage"],
  },
  { to: "/landings/new", label: ["申报落地", "Claim a landing"], permissions: ["landing:claim"] },
];

export function actsOf(viewer: Viewer): readonly Place[] {
  return acts.filter(({ permissions }) => may(viewer, ...permissions));
}
