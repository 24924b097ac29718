import { MenuOutlined } from "@ant-design/icons";
import { Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { Button, Drawer, Dropdown } from "antd";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { useSignOut } from "../accounts/useSignOut.ts";
import { roleText } from "../accounts/words.ts";
import { setLanguage, useLanguage, useT } from "../ui/language.ts";
import { NotThere } from "../ui/NotThere.tsx";
import { useSession } from "../ui/session.ts";
import { publicPlaces } from "../visitors/places.ts";
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
        <Button
          type="text"
          className={styles.menuButton}
          icon={<MenuOutlined />}
          aria-label={t("打开导航", "Open the navigation")}
          onClick={() => setMenuOpen(true)}
        />
        <Link to="/" className={styles.brand}>
          {t("转化", "Zhuanhua")}
          <span className={styles.brandNote}>
            {t("科技成果产业化服务平台", "From science results to industry")}
          </span>
        </Link>
        <SearchBox />
        <LanguageButton />
        <ViewerMenu />
      </header>
      <div className={styles.side}>
        <Navigation />
      </div>
      <main id="main" className={styles.main} tabIndex={-1}>
        <Inside />
      </main>
      <Drawer
        open={menuOpen}
        onClose={() => setMenuOpen(false)}
        placement="left"
        size={264}
        title={t("导航", "Navigation")}
        styles={{ body: { padding: 0 } }}
      >
        <Navigation onChosen={() => setMenuOpen(false)} />
      </Drawer>
      {ended && (
        <Suspense>
          <SignInDialog />
        </Suspense>
      )}
    </div>
  );
}

function Inside() {
  const viewer = useViewer();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  return mayOpen(viewer, pathname) ? <Outlet /> : <NotThere />;
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

export function LanguageButton() {
  const language = useLanguage();
  const next = language === "zh" ? "en" : "zh";
  return (
    <Button type="text" size="small" lang={next} onClick={() => setLanguage(next)}>
      {next === "en" ? "English" : "中文"}
    </Button>
  );
}

function ViewerMenu() {
  const t = useT();
  const viewer = useViewer();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const items = [
    { key: "me", label: t("我的账号", "My account"), onClick: () => navigate({ to: "/me" }) },
    { key: "out", label: t("退出登录", "Sign out"), onClick: signOut },
  ];
  return (
    <Dropdown menu={{ items }} trigger={["click"]} placement="bottomRight">
      <Button type="text" size="small">
        <span className={styles.hidden}>{t("账号菜单：", "Account menu: ")}</span>
        {viewer.name} <span className={styles.who}>{t(...roleText[viewer.role])}</span>
      </Button>
    </Dropdown>
  );
}
