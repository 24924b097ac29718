import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";
import { SheetStateFields } from "./sheetFields.ts";

const SheetImportStop = graphql(
  `
    mutation SheetImportStop($input: SheetImportInput!) {
      sheetImportStop(input: $input) {
        sheetImport {
          ...SheetStateFields
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [SheetStateFields, UserErrorFields],
);

export function useStopImport() {
  return useWrite(SheetImportStop, (data) => data.sheetImportStop);
}
