import type { FragmentOf } from "../graphql.ts";
import { ListTable, type ListTableProps } from "../ui/table/ListTable.tsx";
import { SavedViews } from "./SavedViews.tsx";
import type { SavedViewFields } from "./savedViewFields.ts";
import { type ListName, useListLayout } from "./useListLayout.ts";

/** The views that came with a list's first page. */
export type ViewsShown = { nodes: readonly FragmentOf<typeof SavedViewFields>[] } | undefined;

interface LibraryTableProps<Row>
  extends Omit<ListTableProps<Row>, "layout" | "onLayout" | "views"> {
  name: ListName;
  savedViews: ViewsShown;
}

/** The table of a library, as the viewer likes it, with the views that the viewer saved of it. */
export function LibraryTable<Row>({ name, savedViews, ...table }: LibraryTableProps<Row>) {
  const [layout, setLayout] = useListLayout(name);
  return (
    <ListTable
      {...table}
      layout={layout}
      onLayout={setLayout}
      views={
        <SavedViews
          list={name}
          views={savedViews?.nodes}
          columns={table.columns}
          layout={layout}
          onLayout={setLayout}
          onChanged={table.list.refresh}
        />
      }
    />
  );
}
