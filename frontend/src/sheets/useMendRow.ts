import { useClient } from "urql";
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

const SheetRowQuery = graphql(
  `
    query SheetRow($id: ID!) {
      node(id: $id) {
        __typename
        ... on SheetRow {
          id
          version
          ...SheetRowFields
        }
      }
    }
  `,
  [SheetRowFields],
);

/** Reads a row anew; its version as it now is, null where it is not to be had. */
export function useRowAnew() {
  const client = useClient();
  return async (id: string): Promise<number | null> => {
    const { data } = await client
      .query(SheetRowQuery, { id }, { requestPolicy: "network-only" })
      .toPromise();
    return data?.node?.__typename === "SheetRow" ? data.node.version : null;
  };
}
