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
import { placesOf } from "./navigation.ts";
import styles from "./SearchDialog.module.css";
import { FoundList, optionId, waysOf } from "./SearchResults.tsx";
import { useViewer } from "./viewer.ts";

/** One box for all that the viewer's navigation shows: arrows choose, Enter opens. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const list = useId();
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState("");
  const { groups, isSettled, said } = useFoundEverywhere(typed.trim());
  const count = groups.reduce((sum, group) => sum + waysOf(group).length, 0);
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
    if (event.key === "Enter" && isSettled) document.getElementById(optionId(list, at))?.click();
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
  /** Whether these are of what is typed by now. */
  isSettled: boolean;
  said: string | undefined;
}

/** What was found for the text once it stands still, and what is to be said of it. */
function useFoundEverywhere(typed: string): FoundEverywhere {
  const t = useT();
  const places = placesOf(useViewer()).flatMap((group) => group.places);
  const text = useDebounced(typed, 250);
  const [{ data, error, fetching }] = useQuery({
    query: EverywhereQuery,
    variables: { text, ...listsOf(places) },
    pause: text === "",
  });
  const last = useLasting(data);
  const isSettled = typed === text && !fetching;
  if (typed === "") {
    const said = t(
      "可输入中文、英文、拼音或拼音首字母，例如 kxjsj。",
      "Chinese, English, pinyin or its initials, such as kxjsj.",
    );
    return { groups: [], isSettled, said };
  }
  if (!isSettled) {
    const groups = last ? groupsOf(last, places, text) : [];
    return { groups, isSettled, said: t("正在搜索…", "Searching…") };
  }
  if (error && !data) {
    return { groups: [], isSettled, said: searchRefusal(text, error) ?? topLevelMessage(error) };
  }
  const groups = data ? groupsOf(data, places, text) : [];
  const nothing = t("没有找到相关内容。", "Nothing was found.");
  return { groups, isSettled, said: groups.length === 0 ? nothing : undefined };
}
