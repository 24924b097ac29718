import type { EnumOf } from "../graphql.ts";
import type { Text } from "../ui/language.ts";
import type { Tone } from "../ui/StatusTag.tsx";

export type SheetKind = EnumOf<"SheetKind">;
export type SheetOutcome = EnumOf<"SheetOutcome">;

export const sheetKindText: Record<SheetKind, Text> = {
  ACHIEVEMENT: ["科技成果", "Achievements"],
  DEMAND: ["企业需求", "Demands"],
};

/** What a role needs to bring a kind in. */
export const sheetKindPermission: Record<SheetKind, string> = {
  ACHIEVEMENT: "achievement:register",
  DEMAND: "demand:register",
};

export const sheetStateText: Record<EnumOf<"SheetState">, Text> = {
  CHECKING: ["检查中", "Checking"],
  READY: ["待确认", "Ready"],
  RUNNING: ["导入中", "Importing"],
  STOPPED: ["已停止", "Stopped"],
  FINISHED: ["已完成", "Finished"],
};

export const sheetStateTone: Record<EnumOf<"SheetState">, Tone> = {
  CHECKING: "active",
  READY: "warn",
  RUNNING: "active",
  STOPPED: "warn",
  FINISHED: "good",
};

export const outcomeText: Record<SheetOutcome, Text> = {
  WAITING: ["待检查", "To be checked"],
  REFUSED: ["不能导入", "Refused"],
  CREATE: ["将新建", "Will be created"],
  JOIN: ["将联合报送", "Will join"],
  CREATED: ["已新建", "Created"],
  JOINED: ["已联合报送", "Joined"],
};

export const outcomeTone: Record<SheetOutcome, Tone> = {
  WAITING: "quiet",
  REFUSED: "bad",
  CREATE: "active",
  JOIN: "warn",
  CREATED: "good",
  JOINED: "good",
};
