import type { CombinedError, TypedDocumentNode } from "@urql/core";
import { useCallback, useEffect, useState } from "react";
import { useClient } from "urql";

interface Answer<Data> {
  data?: Data | undefined;
  error?: CombinedError | undefined;
  fetching: boolean;
  operation?: { key: number };
}

/**
 * What the server answers of one record, as it came. The cache would put into it what later answers
 * say of the same record: a new version over old facts, so that what nobody saw could be decided on.
 */
export function useWholeAnswer<Data>(
  query: TypedDocumentNode<Data, { id: string }>,
  id: string,
): [Answer<Data>, () => void] {
  const client = useClient();
  const [times, setTimes] = useState(0);
  const [answer, setAnswer] = useState<Answer<Data>>({ fetching: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew each time
  useEffect(() => {
    let wanted = true;
    const take = ({ data, error, operation }: Omit<Answer<Data>, "fetching">) => {
      if (wanted) setAnswer({ data, error, operation, fetching: false });
    };
    setAnswer((last) => ({ ...last, fetching: true }));
    client.query(query, { id }, { requestPolicy: "network-only" }).toPromise().then(take);
    return () => {
      wanted = false;
    };
  }, [client, query, id, times]);
  return [answer, useCallback(() => setTimes((last) => last + 1), [])];
}
