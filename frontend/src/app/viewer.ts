import { createContext, use } from "react";
import { type FragmentOf, graphql } from "../graphql.ts";
import { askWho } from "./whoAsked.ts";

/** How it is asked who the viewer is. */
export const asking = { fetch: askWho };

export const ViewerFields = graphql(`
  fragment ViewerFields on Viewer @_unmask {
    name
    role
    waiting
    permissions
    account {
      id
      signInName
    }
    organization {
      id
      name
    }
  }
`);

export type Viewer = FragmentOf<typeof ViewerFields>;

/** With what nearly every list and form lets choose from, so that no page asks for it once more. */
export const ViewerQuery = graphql(
  `
    query Viewer {
      viewer {
        ...ViewerFields
      }
      industries(first: 100) {
        nodes {
          id
          name
          nameEn
          validTo
        }
      }
      towns(first: 100) {
        nodes {
          id
          name
          nameEn
          validTo
        }
      }
      sources {
        code
        name
      }
    }
  `,
  [ViewerFields],
);

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in. Only pages below the shell ask, so there is always somebody. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error("useViewer outside the signed-in shell");
  return viewer;
}

/** Whether the viewer holds at least one of the permissions. */
export function may(viewer: Viewer, ...permissions: string[]): boolean {
  return permissions.some((permission) => viewer.permissions.includes(permission));
}
