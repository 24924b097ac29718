import { useRouterState } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import { useQuery } from "urql";
import { useT } from "../ui/language.ts";
import { Notice } from "../ui/Notice.tsx";
import { onSignedOut, sessionEnded, useSession } from "../ui/session.ts";
import { topLevelMessage } from "../ui/topLevelErrors.ts";
import { LazyKit } from "./lazyKit.ts";
import styles from "./Root.module.css";
import { asking, may, type Viewer, ViewerContext, ViewerQuery } from "./viewer.ts";
import { onAnotherViewer } from "./whoAsked.ts";

const SignInPage = lazy(() =>
  import("../accounts/SignInPage.tsx").then((module) => ({ default: module.SignInPage })),
);
const ApplyPage = lazy(() =>
  import("../accounts/ApplyPage.tsx").then((module) => ({ default: module.ApplyPage })),
);
const WaitingPage = lazy(() =>
  import("../accounts/WaitingPage.tsx").then((module) => ({ default: module.WaitingPage })),
);
const WallPage = lazy(() =>
  import("../kpi/WallPage.tsx").then((module) => ({ default: module.WallPage })),
);
const Shell = lazy(() => import("./Shell.tsx").then((module) => ({ default: module.Shell })));

/** Where the windows of a browser are told who has signed in. */
const SIGNED_IN = "signed-in";

/**
 * Nobody signed in: the sign-in page, at whatever address, or the form at its own by which a firm
 * asks for an account.
 */
export function Root() {
  const t = useT();
  const [{ data, error }, execute] = useQuery({
    query: ViewerQuery,
    requestPolicy: "cache-first",
    context: asking,
  });
  const ask = useCallback(() => execute({ requestPolicy: "network-only" }), [execute]);
  const { viewer, isReplaced } = useLastingViewer(data?.viewer, ask);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  useAskingAgain(ask);
  useTellingOtherWindows(viewer?.account?.id, ask);
  useEffect(() => onSignedOut(() => window.location.replace("/")), []);
  if (isReplaced) return <Splash />;
  if (error && !viewer) {
    return (
      <div className={styles.splash}>
        <Notice
          text={topLevelMessage(error)}
          action={{ label: t("重试", "Try again"), act: ask }}
        />
      </div>
    );
  }
  if (!viewer) return <Splash />;
  if (viewer.waiting) {
    return (
      <Before>
        <WaitingPage viewer={viewer} onAsk={ask} />
      </Before>
    );
  }
  if (viewer.role === "VISITOR") {
    return (
      <Before>
        {pathname === "/apply" ? <ApplyPage onSignedIn={ask} /> : <SignInPage onSignedIn={ask} />}
      </Before>
    );
  }
  return (
    <ViewerContext value={viewer}>
      <Suspense fallback={<Splash />}>
        {/* The wall screen has nothing around it. */}
        {pathname === "/wall" && may(viewer, "kpi:read") ? <WallPage /> : <Shell />}
      </Suspense>
    </ViewerContext>
  );
}

/** Around the pages before the console, which are made of the component kit. */
function Before({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={<Splash />}>
      <LazyKit>{children}</LazyKit>
    </Suspense>
  );
}

function Splash() {
  const t = useT();
  return (
    <div className={styles.splash} role="status">
      {t("正在加载…", "Loading…")}
    </div>
  );
}

/**
 * Asks who this is when an answer was for somebody else, and when the window comes back: an ended
 * session does not fail, it is answered as a visitor is, with empty lists.
 */
function useAskingAgain(ask: () => void) {
  useEffect(() => onAnotherViewer(ask), [ask]);
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === "visible") ask();
    };
    document.addEventListener("visibilitychange", back);
    return () => document.removeEventListener("visibilitychange", back);
  }, [ask]);
}

/**
 * In all windows of a browser the same person is signed in: whoever signed in here is told to the
 * others, which then ask who this is.
 */
function useTellingOtherWindows(account: string | undefined, ask: () => void) {
  useEffect(() => {
    try {
      if (account) localStorage.setItem(SIGNED_IN, account);
    } catch {
      // A browser that refuses storage learns it at the next step.
    }
  }, [account]);
  useEffect(() => {
    const told = ({ key }: StorageEvent) => {
      if (key === SIGNED_IN) ask();
    };
    window.addEventListener("storage", told);
    return () => window.removeEventListener("storage", told);
  }, [ask]);
}

interface Lasting {
  viewer: Viewer | undefined;
  /** Somebody else has signed in: nothing of what was read and typed before may be shown. */
  isReplaced: boolean;
}

/**
 * The viewer, who stays when the session ends under an open page: its forms are kept while the
 * sign-in dialog asks who this is. For another person the page is loaded anew.
 */
function useLastingViewer(fresh: Viewer | undefined, ask: () => void): Lasting {
  const [lasting, setLasting] = useState(fresh);
  const { renewals } = useSession();
  const lost = fresh?.role === "VISITOR" && lasting !== undefined && lasting.role !== "VISITOR";
  const isReplaced = isAnother(lasting, fresh);
  if (fresh && !lost && !isReplaced && fresh !== lasting) setLasting(fresh);
  useEffect(() => {
    if (isReplaced) window.location.replace("/");
  }, [isReplaced]);
  useEffect(() => {
    if (lost) sessionEnded();
  }, [lost]);
  useEffect(() => {
    if (renewals > 0) ask();
  }, [renewals, ask]);
  return { viewer: lasting, isReplaced };
}

function isAnother(one: Viewer | undefined, other: Viewer | undefined): boolean {
  if (!one?.account || !other?.account) return false;
  return one.account.id !== other.account.id;
}
