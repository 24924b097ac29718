import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const PublicationTakeDown = graphql(
  `
    mutation PublicationTakeDown($input: TakeDownInput!) {
      publicationTakeDown(input: $input) {
        publication {
          id
          version
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useTakeDown() {
  return useWrite(PublicationTakeDown, (data) => data.publicationTakeDown);
}
