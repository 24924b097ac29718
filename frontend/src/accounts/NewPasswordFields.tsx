import { Form, Input } from "antd";
import { useT } from "../ui/language.ts";

interface NewPasswordFieldsProps {
  /** The input's name in the form; that of the second is `again`. */
  name: string;
  label: string;
  labelAgain: string;
}

/** A new password, typed twice. */
export function NewPasswordFields({ name, label, labelAgain }: NewPasswordFieldsProps) {
  const t = useT();
  const required = { required: true };
  return (
    <>
      <Form.Item
        name={name}
        label={label}
        extra={t("至少 10 个字符，不含登录名", "At least 10 characters, without the sign-in name")}
        rules={[required]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={labelAgain}
        dependencies={[name]}
        rules={[
          required,
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              !value || value === getFieldValue(name)
                ? Promise.resolve()
                : Promise.reject(new Error(t("两次输入不一致", "They are not the same"))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
