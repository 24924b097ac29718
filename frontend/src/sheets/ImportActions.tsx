import { useNavigate } from "@tanstack/react-router";
import { App, Button, Popconfirm } from "antd";
import type { EnumOf, ResultOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import type { SheetStateFields } from "./sheetFields.ts";
import { useCheckImport } from "./useCheckImport.ts";
import { useDiscardImport } from "./useDiscardImport.ts";
import { useRunImport } from "./useRunImport.ts";
import { useStopImport } from "./useStopImport.ts";

type Sheet = ResultOf<typeof SheetStateFields>;

/** What can be done with the whole import now. */
export function ImportActions({ sheet }: { sheet: Sheet }) {
  const working = sheet.state === "CHECKING" || sheet.state === "RUNNING";
  return working ? <Stop sheet={sheet} /> : <Idle sheet={sheet} />;
}

function Stop({ sheet: { id, version } }: { sheet: Sheet }) {
  const t = useT();
  const { run, running } = useStopImport();
  return (
    <Button loading={running} onClick={() => run({ id, version })}>
      {t("停止", "Stop")}
    </Button>
  );
}

function Idle({ sheet }: { sheet: Sheet }) {
  const t = useT();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const running = useRunImport();
  const checking = useCheckImport();
  const discarding = useDiscardImport();
  const { id, version, tally } = sheet;
  const coming = tally.create + tally.join;
  const bring = async (mode: EnumOf<"SheetMode">) => {
    const written = await running.run({ id, version, mode });
    if (written.status === "refused") message.error(written.errors.map((e) => e.message).join(" "));
  };
  return (
    <>
      <Popconfirm
        title={t("删除这次导入的表格？", "Remove this sheet?")}
        description={t("已导入的记录不受影响。", "What came in stays.")}
        okText={t("删除", "Remove")}
        cancelText={t("取消", "Cancel")}
        onConfirm={async () => {
          const written = await discarding.run({ id, version });
          if (written.status === "done") navigate({ to: "/imports" });
        }}
      >
        <Button loading={discarding.running}>{t("删除", "Remove")}</Button>
      </Popconfirm>
      <Button loading={checking.running} onClick={() => checking.run({ id, version })}>
        {t("重新检查", "Check again")}
      </Button>
      {tally.allOrNone && coming > 1 && (
        <Button loading={running.running} onClick={() => bring("ALL_OR_NONE")}>
          {t("全部或不导入", "All or none")}
        </Button>
      )}
      {tally.waiting === 0 && coming > 0 && (
        <Button type="primary" loading={running.running} onClick={() => bring("GOOD_ROWS")}>
          {t(
            `导入 ${coming.toLocaleString()} 行`,
            coming === 1 ? "Import 1 row" : `Import ${coming.toLocaleString()} rows`,
          )}
        </Button>
      )}
    </>
  );
}
