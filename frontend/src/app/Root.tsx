import { useRouterState } from "@tanstack/react-router";
import { Alert, Button } from "antd";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useQuery } from "urql";
import { SignInPage } from "../accounts/SignInPage.tsx";
import { useT } from "../ui/language.ts";
import { sessionEnded, useSession } from "../ui/session.ts";
import { topLevelMessage } from "../ui/topLevelErrors.ts";
import styles from "./Root.module.css";
import { may, type Viewer, ViewerContext, ViewerQuery } from "./viewer.ts";

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

/**
 * Nobody signed in: the sign-in page, at whatever address, or the form at its own by which a firm
 * asks for an account.
 */
export function Root() {
  const t = useT();
  const [{ data, error }, execute] = useQuery({ query: ViewerQuery });
  const ask = useCallback(() => execute({ requestPolicy: "network-only" }), [execute]);
  const viewer = useLastingViewer(data?.viewer, ask);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  useAskingAgain(pathname, ask);
  if (error && !viewer) {
    return (
      <div className={styles.splash}>
        <Alert
          type="error"
          showIcon
          title={topLevelMessage(error)}
          action={
            <Button size="small" onClick={ask}>
              {t("重试", "Try again")}
            </Button>
          }
        />
      </div>
    );
  }
  if (!viewer) return <Splash />;
  if (viewer.waiting) {
    return (
      <Suspense fallback={<Splash />}>
        <WaitingPage viewer={viewer} onAsk={ask} />
      </Suspense>
    );
  }
  if (viewer.role === "VISITOR") {
    return pathname === "/apply" ? (
      <Suspense fallback={<Splash />}>
        <ApplyPage />
      </Suspense>
    ) : (
      <SignInPage onSignedIn={ask} />
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

function Splash() {
  const t = useT();
  return (
    <div className={styles.splash} role="status">
      {t("正在加载…", "Loading…")}
    </div>
  );
}

/**
 * Asks who this is at every step and when the window comes back: an ended session does not fail,
 * it is answered as a visitor is, with empty lists.
 */
function useAskingAgain(pathname: string, ask: () => void) {
  const asked = useRef(pathname);
  useEffect(() => {
    if (asked.current === pathname) return;
    asked.current = pathname;
    ask();
  }, [pathname, ask]);
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === "visible") ask();
    };
    document.addEventListener("visibilitychange", back);
    return () => document.removeEventListener("visibilitychange", back);
  }, [ask]);
}

/**
 * The viewer, who stays when the session ends under an open page: its forms are kept while the
 * sign-in dialog asks who this is.
 */
function useLastingViewer(fresh: Viewer | undefined, ask: () => void): Viewer | undefined {
  const [lasting, setLasting] = useState(fresh);
  const { renewals } = useSession();
  const lost = fresh?.role === "VISITOR" && lasting !== undefined && lasting.role !== "VISITOR";
  if (fresh && !lost && fresh !== lasting) setLasting(fresh);
  useEffect(() => {
    if (lost) sessionEnded();
  }, [lost]);
  useEffect(() => {
    if (renewals > 0) ask();
  }, [renewals, ask]);
  return lasting;
}
