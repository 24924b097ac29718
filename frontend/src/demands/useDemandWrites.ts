import type { Version } from "../forms/kept.ts";
import { savedAs } from "../forms/writing.ts";
import { useQuietWrite } from "../ui/useWrite.ts";
import { type DemandValues, registerInput, updateInput } from "./demandValues.ts";
import { DemandRegister } from "./registering.ts";
import { DemandUpdate } from "./updating.ts";
import { DemandSubmit } from "./useSubmitDemand.ts";

/** How the form writes a demand: as a new draft, over one, and for good. */
export function useDemandWrites() {
  const registering = useQuietWrite(DemandRegister, (data) => data.demandRegister);
  const updating = useQuietWrite(DemandUpdate, (data) => data.demandUpdate);
  const submitting = useQuietWrite(DemandSubmit, (data) => data.demandSubmit);
  return {
    save: async (values: DemandValues, record: Version | null, key: string) => {
      const written = record
        ? await updating.run(updateInput(values, record.id, record.version), key)
        : await registering.run(registerInput(values), key);
      return savedAs(written, ({ demand }) => demand);
    },
    submit: async ({ id, version }: Version) =>
      savedAs(await submitting.run({ id, version }), ({ demand }) => demand),
  };
}
