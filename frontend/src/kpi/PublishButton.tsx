import { Button } from "antd";
import { useState } from "react";
import { may, useViewer } from "../app/viewer.ts";
import { useT } from "../ui/language.ts";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { usePublishProgress } from "./usePublishProgress.ts";

/** The lead department publishes the year's numbers as they are now (KPI-g). */
export function PublishButton({ year }: { year: number }) {
  const t = useT();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const { run } = usePublishProgress();
  if (!may(viewer, "progress:publish")) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("公开进展", "Publish")}</Button>
      <WriteDialog
        open={open}
        title={t(`公开 ${year} 年进展`, `Publish the progress of ${year}`)}
        okText={t("确认公开", "Publish it")}
        success={t("已公开。", "Published.")}
        write={() => run({ year })}
        onClose={() => setOpen(false)}
      >
        <p>
          {t(
            "当前各项指标的目标和完成数将向社会公开，不含任何单条记录。平台每天也会自动公开一次。",
            "Everybody will see the targets and numbers as they are now, and no record. The platform does so by itself once a day as well.",
          )}
        </p>
      </WriteDialog>
    </>
  );
}
