import { useNavigate, useRouter, useRouterState } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { FragmentOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { loadedWhenOpened } from "../ui/loadedWhenOpened.tsx";
import { arranged, type Layout } from "../ui/table/layout.ts";
import { useSmallMenu } from "../ui/useSmallMenu.ts";
import styles from "./SavedViews.module.css";
import type { SavedViewFields } from "./savedViewFields.ts";
import type { ListName } from "./useListLayout.ts";

const SaveDialog = loadedWhenOpened(async () => (await import("./ViewDialogs.tsx")).SaveDialog);
const RenameDialog = loadedWhenOpened(async () => (await import("./ViewDialogs.tsx")).RenameDialog);
const RemoveDialog = loadedWhenOpened(async () => (await import("./ViewDialogs.tsx")).RemoveDialog);

type SavedView = FragmentOf<typeof SavedViewFields>;

interface SavedViewsProps {
  list: ListName;
  /** The viewer's own, of this list; undefined while they are not there. */
  views: readonly SavedView[] | undefined;
  columns: readonly { key: string; lead?: boolean }[];
  layout: Layout;
  onLayout: (layout: Layout) => void;
  onChanged: () => void;
}

/** The views that the viewer saved of a list: chosen by one click, saved, renamed, removed. */
export function SavedViews({
  list,
  views = [],
  columns,
  layout,
  onLayout,
  onChanged,
}: SavedViewsProps) {
  const t = useT();
  const router = useRouter();
  const navigate = useNavigate();
  const address = useAddress();
  const [saving, setSaving] = useState(false);
  const show = (view: SavedView) => {
    onLayout(layoutOf(view));
    navigate({ to: ".", search: router.options.parseSearch?.(`?${view.address ?? ""}`) ?? {} });
  };
  return (
    <div className={styles.views}>
      {views.length > 0 && (
        <ul className={styles.list} aria-label={t("保存的视图", "Saved views")}>
          {views.toReversed().map((view) => (
            <li key={view.id} className={styles.view}>
              <button
                type="button"
                className={styles.name}
                aria-pressed={(view.address ?? "") === address && looksAs(view, columns, layout)}
                onClick={() => show(view)}
              >
                {view.name}
              </button>
              <ViewMenu view={view} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      )}
      <Button size="small" onClick={() => setSaving(true)}>
        {t("保存视图", "Save view")}
      </Button>
      <SaveDialog
        open={saving}
        wanted={{
          listName: list,
          address: address || null,
          columns: arranged(columns, layout).map(({ key }) => ({
            key,
            width: layout.widths[key] ?? null,
          })),
          density: layout.density,
        }}
        onDone={onChanged}
        onClose={() => setSaving(false)}
      />
    </div>
  );
}

function ViewMenu({ view, onChanged }: { view: SavedView; onChanged: () => void }) {
  const t = useT();
  const { open, setOpen, button, within } = useSmallMenu<HTMLButtonElement>();
  const [asked, setAsked] = useState<"rename" | "remove" | null>(null);
  const ask = (what: "rename" | "remove") => {
    setOpen(false);
    setAsked(what);
  };
  const dialog = { view, onDone: onChanged, onClose: () => setAsked(null) };
  return (
    <div className={styles.menu} {...within}>
      <button
        ref={button}
        type="button"
        className={styles.more}
        aria-expanded={open}
        aria-label={t(`管理视图：${view.name}`, `Manage the view ${view.name}`)}
        onClick={() => setOpen(!open)}
      >
        ⋯
      </button>
      {open && (
        <ul className={styles.choices}>
          <li>
            <button type="button" className={styles.choice} onClick={() => ask("rename")}>
              {t("重命名", "Rename")}
            </button>
          </li>
          <li>
            <button type="button" className={styles.choice} onClick={() => ask("remove")}>
              {t("删除", "Remove")}
            </button>
          </li>
        </ul>
      )}
      <RenameDialog open={asked === "rename"} {...dialog} />
      <RemoveDialog open={asked === "remove"} {...dialog} />
    </div>
  );
}

/** What the list is narrowed to, as the address says it. */
function useAddress(): string {
  return useRouterState({ select: ({ location }) => location.searchStr.replace(/^\?/, "") });
}

function layoutOf({ columns, density }: SavedView): Layout {
  return {
    shown: columns.map(({ key }) => key),
    widths: Object.fromEntries(
      columns.flatMap(({ key, width }) => (width === null ? [] : [[key, width]])),
    ),
    density,
  };
}

/** Whether the table looks as the view has it. */
function looksAs(view: SavedView, columns: SavedViewsProps["columns"], layout: Layout): boolean {
  const saved = layoutOf(view);
  const drawn = ({ widths, density, ...of }: Layout) =>
    JSON.stringify([
      density,
      arranged(columns, { widths, density, ...of }).map(({ key }) => [key, widths[key]]),
    ]);
  return drawn(saved) === drawn(layout);
}
