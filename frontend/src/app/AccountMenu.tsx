import { Link } from "@tanstack/react-router";
import { SignOut, useSignOut } from "../accounts/useSignOut.ts";
import { roleText } from "../accounts/words.ts";
import { useT } from "../ui/language.ts";
import { Notice } from "../ui/Notice.tsx";
import { ThemeSelect } from "../ui/ThemeSelect.tsx";
import { useSmallMenu } from "../ui/useSmallMenu.ts";
import styles from "./Shell.module.css";
import { useViewer } from "./viewer.ts";

/** Who is signed in, and what they do with their account: it closes when the focus leaves it. */
export function AccountMenu() {
  const t = useT();
  const viewer = useViewer();
  const { open, setOpen, button, within } = useSmallMenu<HTMLButtonElement>();
  return (
    <div className={styles.account} {...within}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls="account-menu"
        onClick={() => setOpen(!open)}
      >
        <span className={styles.hidden}>{t("账号菜单：", "Account menu: ")}</span>
        {viewer.name} <span className={styles.who}>{t(...roleText[viewer.role])}</span>
      </button>
      {open && <Choices onChosen={() => setOpen(false)} />}
    </div>
  );
}

function Choices({ onChosen }: { onChosen: () => void }) {
  const t = useT();
  const { signOut, failed } = useSignOut(useViewer().account?.id ?? "", SignOut);
  return (
    <ul id="account-menu" className={styles.choices}>
      <li>
        <Link to="/me" className={styles.choice} onClick={onChosen}>
          {t("我的账号", "My account")}
        </Link>
      </li>
      <li className={styles.look}>
        <span aria-hidden="true">{t("外观", "Appearance")}</span>
        <ThemeSelect />
      </li>
      <li>
        <button type="button" className={styles.choice} onClick={signOut}>
          {t("退出登录", "Sign out")}
        </button>
      </li>
      {failed && (
        <li>
          <Notice text={failed} />
        </li>
      )}
    </ul>
  );
}
