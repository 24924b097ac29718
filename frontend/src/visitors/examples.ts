/** What the data page shows how to ask; sent as it stands here, the server answers it. */
export const EXAMPLE = `query Published($industry: String!) {
  publications(
    first: 20
    filter: { standing: { eq: true }, industry: { where: { code: { eq: $industry } } } }
  ) {
    totalCount
    facets {
      trl { value count }
    }
    nodes {
      id
      title
      summary
      trl
      reporter { name }
      publishedAt
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The same from a terminal, without a key: what everybody may read. */
export function askedBy(address: string): string {
  return `curl ${address} \\
  -H "Content-Type: application/json" \\
  -d '{"query": "{ registeredResults(first: 5) { totalCount nodes { title source } } }"}'`;
}

/** A partner's program: its key goes with each request. */
export function askedWithKey(address: string): string {
  return `curl ${address} \\
  -H "Authorization: Bearer $KEY" \\
  -H "Content-Type: application/json" \\
  -d '{"query": "{ achievements(first: 20) { totalCount nodes { id title } } }"}'`;
}

/** The document's hash instead of its text, by GET: answers that caches keep. */
export function askedByHash(address: string): string {
  return `curl -G ${address} \\
  --data-urlencode 'extensions={"persistedQuery":{"version":1,"sha256Hash":"…"}}' \\
  --data-urlencode 'variables={"industry":"…"}' \\
  -H 'If-None-Match: W/"…"'`;
}
