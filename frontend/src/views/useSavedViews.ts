import { graphql } from "../graphql.ts";
import { UserErrorFields } from "../ui/formErrors.ts";
import { useWrite } from "../ui/useWrite.ts";
import { SavedViewFields } from "./savedViewFields.ts";

export const SavedViewSave = graphql(
  `
    mutation SavedViewSave($input: SavedViewSaveInput!) {
      savedViewSave(input: $input) {
        savedView {
          ...SavedViewFields
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [SavedViewFields, UserErrorFields],
);

const SavedViewRename = graphql(
  `
    mutation SavedViewRename($input: SavedViewRenameInput!) {
      savedViewRename(input: $input) {
        savedView {
          ...SavedViewFields
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [SavedViewFields, UserErrorFields],
);

const SavedViewRemove = graphql(
  `
    mutation SavedViewRemove($input: SavedViewRemoveInput!) {
      savedViewRemove(input: $input) {
        savedView {
          id
        }
        userErrors {
          ...UserErrorFields
        }
      }
    }
  `,
  [UserErrorFields],
);

export function useSaveView() {
  return useWrite(SavedViewSave, (data) => data.savedViewSave);
}

export function useRenameView() {
  return useWrite(SavedViewRename, (data) => data.savedViewRename);
}

export function useRemoveView() {
  return useWrite(SavedViewRemove, (data) => data.savedViewRemove);
}
