import { Link } from "@tanstack/react-router";
import { Alert } from "antd";
import { useT } from "../ui/language.ts";

/** That some organization has not exactly one liaison (DISC-1), and the way there; else nothing. */
export function LiaisonDefects({ count }: { count: number }) {
  const t = useT();
  if (count === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={
        <>
          {t(
            `${count} 个单位未设或多设成果联络员。`,
            `${count} organizations have no liaison, or several. `,
          )}
          <Link to="/liaisons">{t("查看联络员缺口", "See which")}</Link>
        </>
      }
    />
  );
}
