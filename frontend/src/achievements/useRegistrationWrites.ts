import type { Version } from "../forms/kept.ts";
import { savedAs } from "../forms/writing.ts";
import { useQuietWrite } from "../ui/useWrite.ts";
import { AchievementRegister } from "./registering.ts";
import { type RegistrationValues, registerInput, updateInput } from "./registrationValues.ts";
import { AchievementUpdate } from "./updating.ts";
import { AchievementSubmit } from "./useSubmitAchievement.ts";

/** How the form writes a registration: as a new draft, over one, and for good. */
export function useRegistrationWrites() {
  const registering = useQuietWrite(AchievementRegister, (data) => data.achievementRegister);
  const updating = useQuietWrite(AchievementUpdate, (data) => data.achievementUpdate);
  const submitting = useQuietWrite(AchievementSubmit, (data) => data.achievementSubmit);
  return {
    save: async (values: RegistrationValues, record: Version | null, key: string) => {
      const written = record
        ? await updating.run(updateInput(values, record.id, record.version), key)
        : await registering.run(registerInput(values), key);
      return savedAs(written, ({ achievement }) => achievement);
    },
    submit: async ({ id, version }: Version) =>
      savedAs(await submitting.run({ id, version }), ({ achievement }) => achievement),
  };
}
