import { type BulkProps, ReturnManyButton } from "../items/ReturnManyButton.tsx";
import { useBulkWrite } from "../ui/table/useBulkWrite.ts";
import { DemandReturn } from "./useReturnDemand.ts";
import { returnedText } from "./words.ts";

/** Staff return several demands to their reporters, for one reason (DISC-5). */
export function DemandBulk(props: BulkProps) {
  const giveBack = useBulkWrite(DemandReturn, (data) => data.demandReturn);
  return (
    <ReturnManyButton to="/demands/$id" meanwhile={returnedText} giveBack={giveBack} {...props} />
  );
}
