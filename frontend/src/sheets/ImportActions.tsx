import { useNavigate } from "@tanstack/react-router";
import { App, Button, Popconfirm } from "antd";
import type { EnumOf, ResultOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { numberText } from "../ui/numberText.ts";
import type { Payload, Written } from "../ui/useWrite.ts";
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

/** Says why an import was left as it is. */
function useTelling() {
  const { message } = App.useApp();
  return <P extends Payload>(written: Written<P>): Written<P> => {
    if (written.status === "refused") message.error(written.errors.map((e) => e.message).join(" "));
    return written;
  };
}

function Stop({ sheet: { id, version } }: { sheet: Sheet }) {
  const t = useT();
  const tell = useTelling();
  const { run, running } = useStopImport();
  return (
    <Button loading={running} onClick={async () => tell(await run({ id, version }))}>
      {t("停止", "Stop")}
    </Button>
  );
}

function Idle({ sheet }: { sheet: Sheet }) {
  const t = useT();
  const tell = useTelling();
  const navigate = useNavigate();
  const running = useRunImport();
  const checking = useCheckImport();
  const discarding = useDiscardImport();
  const { id, version, tally } = sheet;
  const coming = tally.create + tally.join;
  const bring = async (mode: EnumOf<"SheetMode">) => {
    tell(await running.run({ id, version, mode }));
  };
  return (
    <>
      <Popconfirm
        title={t("删除这次导入的表格？", "Remove this sheet?")}
        description={t("已导入的记录不受影响。", "What came in stays.")}
        okText={t("删除", "Remove")}
        cancelText={t("取消", "Cancel")}
        onConfirm={async () => {
          const written = tell(await discarding.run({ id, version }));
          if (written.status === "done") navigate({ to: "/imports" });
        }}
      >
        <Button loading={discarding.running}>{t("删除", "Remove")}</Button>
      </Popconfirm>
      <Button
        loading={checking.running}
        onClick={async () => tell(await checking.run({ id, version }))}
      >
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
            `导入 ${numberText(coming)} 行`,
            coming === 1 ? "Import 1 row" : `Import ${numberText(coming)} rows`,
          )}
        </Button>
      )}
    </>
  );
}
