import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { type FragmentOf, graphql, readFragment } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { useSubmitAchievement } from "./useSubmitAchievement.ts";

export const SubmitButtonFields = graphql(`
  fragment SubmitButtonFields on Achievement {
    id
    version
    title
  }
`);

export function SubmitButton(props: { achievement: FragmentOf<typeof SubmitButtonFields> }) {
  const t = useT();
  const { id, version, title } = readFragment(SubmitButtonFields, props.achievement);
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const { run } = useSubmitAchievement();
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t("提交", "Submit")}
      </Button>
      <WriteDialog
        open={open}
        title={t("提交登记", "Submit the registration")}
        okText={t("确认提交", "Submit it")}
        success={t("已提交。", "Submitted.")}
        write={() => run({ id, version })}
        onRefused={(errors) => {
          if (errors.every((error) => error.field.length === 0)) return false;
          navigate({
            to: "/achievements/$id/edit",
            params: { id },
            state: { refused: [...errors] },
          });
          return true;
        }}
        onClose={() => setOpen(false)}
      >
        <p>
          {t(
            `「${title}」提交后计入提交当年的发现数，内容不能再自行修改。`,
            `Once submitted, "${title}" counts as discovered in this year and can no longer be edited by yourself.`,
          )}
        </p>
      </WriteDialog>
    </>
  );
}
