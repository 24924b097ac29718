import { SearchOutlined } from "@ant-design/icons";
import { Input, type InputRef, Modal } from "antd";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useQuery } from "urql";
import { useT } from "../ui/language.ts";
import { searchRefusal } from "../ui/refusedSearch.ts";
import { topLevelMessage } from "../ui/topLevelErrors.ts";
import { useDebounced } from "../ui/useDebounced.ts";
import { useLasting } from "../ui/useLasting.ts";
import { EverywhereQuery, type FoundGroup, groupsOf, listsOf } from "./everywhere.ts";
import { jumpGroups } from "./jumps.ts";
import { type Place, placesOf } from "./navigation.ts";
import styles from "./SearchDialog.module.css";
import { FoundList, optionId, waysOf } from "./SearchResults.tsx";
import { besides, SuggestionsQuery, suggestedGroup } from "./suggested.ts";
import { useViewer } from "./viewer.ts";

/** One box for all that the viewer's navigation shows: arrows choose, Enter opens. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const list = useId();
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState("");
  const { groups, isSettled, ready, said } = useFoundEverywhere(typed.trim());
  const count = countOf(groups);
  const [chosen, setChosen] = useState({ of: "", at: 0 });
  const at = chosen.of === typed ? Math.min(chosen.at, count - 1) : 0;
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows are the input method's own while it still composes.
    if (event.nativeEvent.isComposing || count === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setChosen({ of: typed, at: (at + step + count) % count });
    }
    if (event.key === "Enter" && at < ready) document.getElementById(optionId(list, at))?.click();
  };
  return (
    <Modal
      open
      title={t("搜索", "Search")}
      footer={null}
      width={640}
      style={{ top: 64 }}
      onCancel={onClose}
      afterOpenChange={(open) => open && input.current?.focus()}
    >
      <Input
        ref={input}
        autoFocus
        size="large"
        allowClear
        prefix={<SearchOutlined />}
        role="combobox"
        aria-label={t("搜索全部", "Search everything")}
        aria-expanded={count > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={count > 0 ? optionId(list, at) : undefined}
        placeholder={t("名称、内容或拼音", "Text or pinyin")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles.said}>
        {said}
      </p>
      <FoundList id={list} groups={groups} chosen={at} isWaiting={!isSettled} onOpen={onClose} />
      {count > 0 && (
        <p className={styles.keys}>
          {t("↑ ↓ 选择，Enter 打开，Esc 关闭", "↑ ↓ to choose, Enter to open, Esc to close")}
        </p>
      )}
    </Modal>
  );
}

interface FoundEverywhere {
  groups: readonly FoundGroup[];
  /** Whether all of these are of what is typed by now. */
  isSettled: boolean;
  /** How many of the options, the first ones, are so already. */
  ready: number;
  said: string | undefined;
}

/**
 * What was found for the text, and what is to be said of it: names at once, and what the lists have
 * once the text stands still.
 */
function useFoundEverywhere(typed: string): FoundEverywhere {
  const t = useT();
  const viewer = useViewer();
  const places = placesOf(viewer).flatMap((group) => group.places);
  // Pages and actions are known already: they stand first, and open at once.
  const jumps = jumpGroups(viewer, typed);
  const known = countOf(jumps);
  const names = useSuggested(typed, places);
  const text = useDebounced(typed, 300);
  const [{ data, error, fetching }] = useQuery({
    query: EverywhereQuery,
    variables: { text, ...listsOf(places) },
    pause: text === "",
  });
  const last = useLasting(data);
  const isSettled = typed === text && !fetching && names.isSettled;
  if (typed === "") {
    const said = t(
      "可输入中文、英文、拼音或拼音首字母，例如 kxjsj。",
      "Chinese, English, pinyin or its initials, such as kxjsj.",
    );
    return { groups: jumps, isSettled: true, ready: known, said };
  }
  const found = isSettled ? data : last;
  const records = besides(names.group, found ? groupsOf(found, places, text) : []);
  const groups = [...jumps, ...records];
  if (!isSettled) {
    const ready = known + (names.isSettled ? (names.group?.items.length ?? 0) : 0);
    return { groups, isSettled, ready, said: t("正在搜索…", "Searching…") };
  }
  if (error && !data) {
    const said = searchRefusal(text, error) ?? topLevelMessage(error);
    return { groups: jumps, isSettled, ready: known, said };
  }
  const nothing = t("没有找到相关内容。", "Nothing was found.");
  const ready = countOf(groups);
  return { groups, isSettled, ready, said: ready === 0 ? nothing : undefined };
}

function countOf(groups: readonly FoundGroup[]): number {
  return groups.reduce((sum, group) => sum + waysOf(group).length, 0);
}

/** The names that answer what is typed; those of before while more of it is on its way. */
function useSuggested(typed: string, places: readonly Place[]) {
  const text = useDebounced(typed, 80);
  const [{ data, fetching }] = useQuery({
    query: SuggestionsQuery,
    variables: { text },
    pause: text === "",
  });
  const last = useLasting(data);
  const isSettled = typed === text && !fetching;
  // Settled without data, it was refused: what was suggested before is not an answer to this.
  const found = isSettled ? data : last;
  return { group: found ? suggestedGroup(found.suggestions, places) : null, isSettled };
}
