import type { EnumOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import { demandStageText, demandStageTone } from "./words.ts";

export function DemandStageTag({ stage }: { stage: EnumOf<"DemandStage"> }) {
  const t = useT();
  return <StatusTag tone={demandStageTone[stage]}>{t(...demandStageText[stage])}</StatusTag>;
}
