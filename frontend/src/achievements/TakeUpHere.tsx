import { Button, Form } from "antd";
import { useT } from "../ui/language.ts";

interface TakeUpHereProps {
  result: string;
  title: string;
}

/** Says that the draft is of a registered result, and leaves what is in the form. */
export function TakeUpHere({ result, title }: TakeUpHereProps) {
  const t = useT();
  const form = Form.useFormInstance();
  return (
    <Button
      size="small"
      aria-label={t(`为同一项，取自该在册成果：${title}`, `The same, take up ${title}`)}
      onClick={() => form.setFieldValue("registeredResult", result)}
    >
      {t("为同一项，取自该在册成果", "The same, take it up")}
    </Button>
  );
}
