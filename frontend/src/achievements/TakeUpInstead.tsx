import { LinkButton } from "../ui/LinkButton.tsx";
import { inLanguage, useT } from "../ui/language.ts";

interface TakeUpInsteadProps {
  result: string;
  title: string;
}

/** Leaves what is in the form, for that of a registered result. */
export function TakeUpInstead({ result, title }: TakeUpInsteadProps) {
  const t = useT();
  return (
    <LinkButton
      size="small"
      to="/achievements/new"
      search={{ result }}
      aria-label={t(`登记为成果：${title}`, `Take up ${title}`)}
      onClick={(event) => {
        const sure = window.confirm(
          inLanguage(
            "表单将换成该在册成果的内容；当前填写的内容留在本机，可稍后继续。确定吗？",
            "The form takes the contents of the registered result; what you typed stays on this device for later. Go on?",
          ),
        );
        if (!sure) event.preventDefault();
      }}
    >
      {t("登记为成果", "Take up")}
    </LinkButton>
  );
}
