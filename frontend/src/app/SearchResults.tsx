import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { countText } from "../ui/counted.ts";
import { FoundName, FoundPassage } from "../ui/Found.tsx";
import { useT } from "../ui/language.ts";
import type { FoundGroup } from "./everywhere.ts";
import styles from "./SearchDialog.module.css";
import type { Way } from "./ways.ts";

interface FoundListProps {
  id: string;
  groups: readonly FoundGroup[];
  /** Which of the options, counted through all groups. */
  chosen: number;
  isWaiting: boolean;
  onOpen: () => void;
}

/** Where the options of a group lead: to its records, and to the rest of them where there is one. */
export function waysOf({ items, rest }: FoundGroup): readonly Way[] {
  return rest ? [...items, rest.all] : items;
}

export function optionId(list: string, at: number): string {
  return `${list}-${at}`;
}

/** What was found, list by list; the focus stays where one types. */
export function FoundList({ id, groups, chosen, isWaiting, onOpen }: FoundListProps) {
  const t = useT();
  useEffect(() => {
    document.getElementById(optionId(id, chosen))?.scrollIntoView({ block: "nearest" });
  }, [id, chosen]);
  let first = 0;
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={t("找到的内容", "What was found")}
      aria-busy={isWaiting}
      className={styles.list}
    >
      {groups.map((group) => {
        const from = first;
        first += waysOf(group).length;
        return <Group key={group.key} {...{ list: id, group, from, chosen, onOpen }} />;
      })}
    </div>
  );
}

interface GroupProps {
  list: string;
  group: FoundGroup;
  /** Which option its first one is. */
  from: number;
  chosen: number;
  onOpen: () => void;
}

function Group({ list, group, from, chosen, onOpen }: GroupProps) {
  const t = useT();
  const { items, rest } = group;
  const label = t(...group.label);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of forms, this is of a list
    <div role="group" aria-label={label}>
      <div className={styles.group} aria-hidden="true">
        {label}
      </div>
      {waysOf(group).map((way, nth) => {
        const item = items[nth];
        return (
          <Option
            key={item?.id ?? "all"}
            id={optionId(list, from + nth)}
            way={way}
            isChosen={chosen === from + nth}
            onOpen={onOpen}
          >
            {item ? (
              <>
                <FoundName {...item} />
                {item.library && <span className={styles.library}>{t(...item.library)}</span>}
                <FoundPassage {...item} />
              </>
            ) : (
              rest && (
                <span className={styles.all}>
                  {t(
                    `查看全部 ${countText(rest.counted)} 条${label}`,
                    `All ${countText(rest.counted)}: ${label}`,
                  )}
                </span>
              )
            )}
          </Option>
        );
      })}
    </div>
  );
}

interface OptionProps {
  id: string;
  way: Way;
  isChosen: boolean;
  onOpen: () => void;
  children: ReactNode;
}

function Option({ id, way, isChosen, onOpen, children }: OptionProps) {
  return (
    <Link
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      to={way.to}
      params={way.params}
      search={way.search}
      className={styles.option}
      onClick={onOpen}
    >
      {children}
    </Link>
  );
}
