import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";
import { SheetRowFields, SheetStateFields } from "./sheetFields.ts";

const SheetRowMend = graphql(
  `
    mutation SheetRowMend($input: SheetRowMendInput!) {
      sheetRowMend(input: $input) {
        sheetRow {
          version
          ...SheetRowFields
          sheet {
            ...SheetStateFields
          }
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [SheetRowFields, SheetStateFields, UserErrorFields],
);

export function useMendRow() {
  return useWrite(SheetRowMend, (data) => data.sheetRowMend);
}
