import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const SheetImportDiscard = graphql(
  `
    mutation SheetImportDiscard($input: SheetImportInput!) {
      sheetImportDiscard(input: $input) {
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useDiscardImport() {
  return useWrite(SheetImportDiscard, (data) => data.sheetImportDiscard);
}
