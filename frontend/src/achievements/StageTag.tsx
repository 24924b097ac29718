import type { EnumOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import { stageText, stageTone } from "./words.ts";

export function StageTag({ stage }: { stage: EnumOf<"Stage"> }) {
  const t = useT();
  return <StatusTag tone={stageTone[stage]}>{t(...stageText[stage])}</StatusTag>;
}
