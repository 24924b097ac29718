import type { UserError } from "../ui/formErrors.ts";
import { useT } from "../ui/language.ts";
import type { Written } from "../ui/useWrite.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";

interface JoinDialogProps<P extends { userErrors: readonly UserError[] }> {
  /** What is joined; null while nothing is. */
  match: { id: string; title: string } | null;
  join: (id: string) => Promise<Written<P>>;
  onJoined: (payload: P) => void;
  onClose: () => void;
}

/** The viewer's organization joins a record instead of registering the same anew (DISC-4). */
export function JoinDialog<P extends { userErrors: readonly UserError[] }>({
  match,
  join,
  onJoined,
  onClose,
}: JoinDialogProps<P>) {
  const t = useT();
  return (
    <WriteDialog
      open={match !== null}
      title={t("加入为联合报送单位", "Join as co-reporter")}
      okText={t("确认加入", "Join it")}
      success={t("已加入为联合报送单位。", "Joined as co-reporter.")}
      write={() => join(match?.id ?? "")}
      onDone={onJoined}
      onClose={onClose}
    >
      <p>
        {t(
          `您的单位将成为「${match?.title ?? ""}」的联合报送单位。当前表单中的内容不会保存。`,
          `Your organization becomes a co-reporter of "${match?.title ?? ""}". What is in this form is not saved.`,
        )}
      </p>
    </WriteDialog>
  );
}
