import { App, Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { type Counted, countText } from "../ui/counted.ts";
import { FormBar } from "../ui/FormGrid.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { ProgressLine } from "../ui/ProgressLine.tsx";
import { useOneByOne } from "../ui/useOneByOne.ts";
import { useUnsavedGuard } from "../ui/useUnsavedGuard.ts";
import { ScreeningRow } from "./ScreeningRow.tsx";
import type { DemandToScreen } from "./screeningFields.ts";

/** How much of a demand's form is filled in. */
export type Filled = "nothing" | "part" | "all";

interface WaitingPanelProps {
  demands: readonly DemandToScreen[];
  count: Counted;
  onScreened: () => void;
}

/** All demands that wait, each with its judgements beside it, handed in alone or one by one. */
export function WaitingPanel({ demands, count, onScreened }: WaitingPanelProps) {
  const t = useT();
  const { message } = App.useApp();
  const guard = useUnsavedGuard();
  const { progress, run } = useOneByOne();
  const [filled, setFilled] = useState<ReadonlyMap<string, Filled>>(new Map());
  const writes = useRef(new Map<string, () => Promise<boolean>>());
  const rows = useTypedRows(demands, filled);
  const judged = rows.filter(({ id }) => filled.get(id) === "all");
  const change = (id: string, how: Filled) => setFilled((before) => new Map(before).set(id, how));
  useEffect(() => {
    if ([...filled.values()].some((how) => how !== "nothing")) guard.typed();
    else guard.saved();
  }, [filled, guard]);
  const handIn = async () => {
    const succeeded = await run(
      judged.map(
        ({ id }) =>
          async () =>
            (await writes.current.get(id)?.()) ?? false,
      ),
    );
    const failed = judged.length - succeeded;
    if (succeeded > 0) message.success(t(`已保存 ${succeeded} 项筛选。`, `${succeeded} saved.`));
    if (failed > 0) {
      message.warning(
        t(`${failed} 项没有保存，原因见各项。`, `${failed} not saved; see why at each.`),
      );
    }
    onScreened();
  };
  return (
    <Panel
      title={t(`待筛选（${countText(count)}）`, `To be screened (${countText(count)})`)}
      extra={
        count.totalCount > demands.length && t("先列出最早的 100 项", "The earliest 100 are shown")
      }
    >
      {rows.length === 0 && t("没有等待筛选的需求。", "No demand waits to be screened.")}
      {rows.map((demand) => (
        <ScreeningRow
          key={demand.id}
          demand={demand}
          waits={demands.some(({ id }) => id === demand.id)}
          busy={progress !== null}
          writes={writes.current}
          onFilled={(how) => change(demand.id, how)}
          onScreened={onScreened}
        />
      ))}
      {rows.length > 1 && (
        <FormBar>
          <ProgressLine progress={progress} />
          <span>
            {t(
              "每项单独保存，一项未成不影响其他项。",
              "Each is saved by itself, whatever becomes of others.",
            )}
          </span>
          <Button
            type="primary"
            disabled={judged.length === 0}
            loading={progress !== null}
            onClick={handIn}
          >
            {t(`提交已填好的 ${judged.length} 项`, `Hand in the ${judged.length} filled in`)}
          </Button>
        </FormBar>
      )}
    </Panel>
  );
}

/** The rows on show: those that wait, and those with something typed though they wait no more. */
function useTypedRows(
  demands: readonly DemandToScreen[],
  filled: ReadonlyMap<string, Filled>,
): DemandToScreen[] {
  const [shown, setShown] = useState<readonly DemandToScreen[]>(demands);
  const waiting = new Map(demands.map((demand) => [demand.id, demand]));
  const typed = shown.filter(
    ({ id }) => !waiting.has(id) && (filled.get(id) ?? "nothing") !== "nothing",
  );
  const kept = [...demands, ...typed];
  const isSame = kept.length === shown.length && kept.every((one, place) => one === shown[place]);
  if (!isSame) setShown(kept);
  return kept;
}
