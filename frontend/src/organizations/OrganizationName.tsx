import { useQuery } from "urql";
import { graphql } from "../graphql.ts";

const OrganizationNameQuery = graphql(`
  query OrganizationName($id: ID!) {
    node(id: $id) {
      __typename
      ... on Organization {
        id
        name
      }
    }
  }
`);

/** The name of an organization of which only the id is at hand. */
export function OrganizationName({ id }: { id: string }) {
  const [{ data }] = useQuery({
    query: OrganizationNameQuery,
    variables: { id },
    requestPolicy: "cache-first",
  });
  return data?.node?.__typename === "Organization" ? data.node.name : "…";
}
