import type { Text } from "../ui/language.ts";
import { haveText } from "./words.ts";

interface Judgement {
  holds: boolean;
  reason: string;
}

/** What a sheet says, as its form holds it (EVAL-1). */
export interface SheetValues {
  technology: number;
  economicBenefit: number;
  conversionEfficiency: number;
  marketDemand: Judgement;
  innovationValue: Judgement;
  economicContribution: Judgement;
  expectedOn: string | null;
}

type Criterion = "technology" | "economicBenefit" | "conversionEfficiency";
type Have = "marketDemand" | "innovationValue" | "economicContribution";

export const criteria: readonly [Criterion, Text][] = [
  ["technology", ["科技含量", "Technology"]],
  ["economicBenefit", ["经济效益", "Economic benefit"]],
  ["conversionEfficiency", ["转化效率", "Conversion efficiency"]],
];

export const judgements: readonly [Have, Text][] = [
  ["marketDemand", haveText.MARKET_DEMAND],
  ["innovationValue", haveText.INNOVATION_VALUE],
  ["economicContribution", haveText.ECONOMIC_CONTRIBUTION],
];
