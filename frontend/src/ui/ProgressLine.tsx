import { useT } from "./language.ts";
import { ProgressBar } from "./ProgressBar.tsx";
import type { Progress } from "./useOneByOne.ts";

/** How far several writes are, seen and heard. */
export function ProgressLine({ progress }: { progress: Progress | null }) {
  const t = useT();
  if (!progress) return null;
  const { done, of } = progress;
  return (
    <div role="status" style={{ flex: "1 1 200px" }}>
      {t(`正在处理第 ${done + 1} 项，共 ${of} 项`, `Working on ${done + 1} of ${of}`)}
      <ProgressBar done={done} of={of} />
    </div>
  );
}
