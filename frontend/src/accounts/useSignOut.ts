import { App } from "antd";
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

/** Signs out and starts afresh: nothing of what was read stays in this window. */
export function useSignOut(): () => Promise<void> {
  const [, execute] = useMutation(SignOut);
  const { message } = App.useApp();
  return async () => {
    const { error } = await execute({});
    if (error) {
      message.error(topLevelMessage(error));
      return;
    }
    window.location.assign("/");
  };
}
