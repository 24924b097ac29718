import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { setLanguage, useLanguage, useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { Loading } from "../ui/QueryState.tsx";
import { useSession } from "../ui/session.ts";
import { publicPlaces } from "../visitors/places.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import { LazyKit } from "./lazyKit.ts";
import { MenuDrawer } from "./MenuDrawer.tsx";
import { mayOpen, placesOf } from "./navigation.ts";
import { SearchBox } from "./SearchBox.tsx";
import styles from "./Shell.module.css";
import { useViewer } from "./viewer.ts";

const SignInDialog = lazy(() =>
  import("../accounts/SignInDialog.tsx").then((module) => ({ default: module.SignInDialog })),
);

/** What surrounds every page of somebody signed in. */
export function Shell() {
  const t = useT();
  const [menuOpen, setMenuOpen] = useState(false);
  const { ended } = useSession();
  useFocusOnStep();
  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip}>
        {t("跳到正文", "Skip to the content")}
      </a>
      <header className={styles.top}>
        <button
          type="button"
          className={`${styles.button} ${styles.menuButton}`}
          aria-label={t("打开导航", "Open the navigation")}
          onClick={() => setMenuOpen(true)}
        >
          <MenuSign />
        </button>
        <Link to="/" className={styles.brand}>
          {t("转化", "Zhuanhua")}
          <span className={styles.brandNote}>
            {t("科技成果产业化服务平台", "From science results to industry")}
          </span>
        </Link>
        <SearchBox />
        <LanguageButton />
        <AccountMenu />
      </header>
      <div className={styles.side}>
        <Navigation />
      </div>
      <main id="main" className={styles.main} tabIndex={-1}>
        <Inside />
      </main>
      {menuOpen && (
        <MenuDrawer onClose={() => setMenuOpen(false)}>
          <Navigation onChosen={() => setMenuOpen(false)} />
        </MenuDrawer>
      )}
      {ended && (
        <Suspense>
          <LazyKit>
            <SignInDialog />
          </LazyKit>
        </Suspense>
      )}
    </div>
  );
}

function Inside() {
  const viewer = useViewer();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  if (!mayOpen(viewer, pathname)) return <NotThere />;
  // The start page does without the component kit, so that it is there before that is.
  if (pathname === "/") return <Outlet />;
  return (
    <Suspense fallback={<Loading />}>
      <LazyKit>
        <Outlet />
      </LazyKit>
    </Suspense>
  );
}

/** Whoever goes by keyboard or ear begins each new page at its content. */
function useFocusOnStep() {
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current !== undefined && seen.current !== pathname) {
      document.getElementById("main")?.focus({ preventScroll: true });
    }
    seen.current = pathname;
  }, [pathname]);
}

function Navigation({ onChosen }: { onChosen?: () => void }) {
  const t = useT();
  const viewer = useViewer();
  return (
    <nav aria-label={t("主导航", "Main")}>
      {placesOf(viewer).map((group) => (
        <Group key={group.label[0]} label={t(...group.label)}>
          {group.places.map((place) => (
            <li key={place.to}>
              <Link
                to={place.to}
                activeOptions={{ exact: place.to === "/" }}
                className={styles.item}
                onClick={onChosen}
              >
                {t(...place.label)}
              </Link>
            </li>
          ))}
        </Group>
      ))}
      <Group label={t("公开", "Public")}>
        {publicPlaces.map((place) => (
          <li key={place.href}>
            <a href={place.href} className={styles.item}>
              {t(...place.label)}
            </a>
          </li>
        ))}
      </Group>
    </nav>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <div className={styles.group} aria-hidden="true">
        {label}
      </div>
      <ul className={styles.nav} aria-label={label}>
        {children}
      </ul>
    </div>
  );
}

function LanguageButton() {
  const language = useLanguage();
  const next = language === "zh" ? "en" : "zh";
  return (
    <button type="button" className={styles.button} lang={next} onClick={() => setLanguage(next)}>
      {next === "en" ? "English" : "中文"}
    </button>
  );
}

function MenuSign() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
