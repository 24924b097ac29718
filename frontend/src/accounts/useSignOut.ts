import { useState } from "react";
import { useMutation } from "urql";
import { graphql } from "../graphql.ts";
import { topLevelMessage } from "../ui/topLevelErrors.ts";

const SignOut = graphql(`
  mutation SignOut {
    signOut {
      userErrors {
        code
      }
    }
  }
`);

interface SigningOut {
  signOut: () => Promise<void>;
  /** Why it failed, until it is tried again. */
  failed: string | undefined;
}

/** Signs out and starts afresh: nothing of what was read stays in this window. */
export function useSignOut(): SigningOut {
  const [, execute] = useMutation(SignOut);
  const [failed, setFailed] = useState<string>();
  const signOut = async () => {
    setFailed(undefined);
    const { error } = await execute({});
    if (error) setFailed(topLevelMessage(error));
    else window.location.assign("/");
  };
  return { signOut, failed };
}
