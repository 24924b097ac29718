import { useT } from "../ui/language.ts";
import { Notice } from "../ui/Notice.tsx";

/** What a dialog over the queue says of a record that nothing can be decided on any more. */
export function Undecided({ record }: { record: object | null }) {
  const t = useT();
  if (record) {
    return (
      <Notice
        text={t(
          "这条记录现在不再等待您处理。关闭后可在列表中查看其现状。",
          "This record no longer waits for you. Close this and see in the list how it stands.",
        )}
      />
    );
  }
  return (
    <Notice
      text={t(
        "没有找到这条记录，或您已无权查看。",
        "This record was not found, or is no longer yours to see.",
      )}
    />
  );
}
