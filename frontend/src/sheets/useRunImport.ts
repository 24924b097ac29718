import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";
import { SheetStateFields } from "./sheetFields.ts";

const SheetImportRun = graphql(
  `
    mutation SheetImportRun($input: SheetImportRunInput!) {
      sheetImportRun(input: $input) {
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

export function useRunImport() {
  return useWrite(SheetImportRun, (data) => data.sheetImportRun);
}
