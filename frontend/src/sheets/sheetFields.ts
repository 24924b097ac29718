import { graphql } from "../graphql.ts";

export const SheetStateFields = graphql(`
  fragment SheetStateFields on SheetImport {
    id
    version
    kind
    fileName
    unknownColumns
    submits
    state
    mode
    problem
    createdAt
    finishedAt
    tally {
      waiting
      create
      join
      refused
      created
      joined
      allOrNone
    }
  }
`);

export const SheetColumnFields = graphql(`
  fragment SheetColumnFields on SheetColumn {
    key
    name
    required
    options
  }
`);

export const SheetRowFields = graphql(`
  fragment SheetRowFields on SheetRow {
    id
    version
    number
    outcome
    matchTitle
    cells {
      column
      text
    }
    problems {
      column
      code
      message
    }
    achievement {
      id
    }
    demand {
      id
    }
  }
`);
