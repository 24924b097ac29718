import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";
import { SheetStateFields } from "./sheetFields.ts";

const SheetImportCheck = graphql(
  `
    mutation SheetImportCheck($input: SheetImportInput!) {
      sheetImportCheck(input: $input) {
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

export function useCheckImport() {
  return useWrite(SheetImportCheck, (data) => data.sheetImportCheck);
}
