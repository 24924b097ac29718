import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";

const DemandScreen = graphql(
  `
    mutation DemandScreen($input: DemandScreenInput!) {
      demandScreen(input: $input) {
        demandScreening {
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

export function useScreenDemand() {
  return useWrite(DemandScreen, (data) => data.demandScreen);
}
