import type { TypedDocumentNode } from "@urql/core";
import { useMutation } from "urql";
import { forget, hasKept } from "../forms/kept.ts";
import { graphql } from "../graphql.ts";
import { inLanguage } from "../ui/language.ts";
import { tellSignedOut } from "../ui/session.ts";
import { topLevelMessage } from "../ui/topLevelErrors.ts";
import { useSaid } from "../ui/useSaid.ts";

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      userErrors {
        code
      }
    }
  }
`);

export const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      userErrors {
        code
      }
    }
  }
`);

interface SigningOut {
  signOut: () => Promise<void>;
  running: boolean;
  /** Why it failed, until it is tried again. */
  failed: string | undefined;
}

/**
 * Signs out, here or on every device, and starts afresh: nothing of what was read stays in this
 * browser's windows, nor of what was typed on this device.
 */
export function useSignOut(
  account: string,
  document: TypedDocumentNode<object, object>,
): SigningOut {
  const [{ fetching: running }, execute] = useMutation(document);
  const [failed, setFailed] = useSaid<string | undefined>(undefined);
  const signOut = async () => {
    setFailed(undefined);
    if (hasKept(account) && !window.confirm(lossText())) return;
    const { error } = await execute({});
    if (error) {
      setFailed(topLevelMessage(error));
      return;
    }
    forget(account);
    tellSignedOut();
    window.location.assign("/");
  };
  return { signOut, running, failed };
}

function lossText(): string {
  return inLanguage(
    "本机还有未写入的填写内容，退出登录后会从本机删除。确定退出吗？",
    "Something you typed is kept on this device alone and is deleted when you sign out. Sign out?",
  );
}
