import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type EnumOf, type FragmentOf, graphql, readFragment } from "../graphql.ts";

export const ItemLinkFields = graphql(`
  fragment ItemLinkFields on Item {
    __typename
    id
    title
    itemKind
  }
`);

interface ItemLinkProps {
  item: FragmentOf<typeof ItemLinkFields> | null;
  /** The title, where nothing else is said. */
  children?: ReactNode;
}

/** An achievement or a demand by its title, which opens it. */
export function ItemLink({ item: masked, children }: ItemLinkProps) {
  const item = readFragment(ItemLinkFields, masked);
  if (!item) return null;
  return (
    <Link to={itemPlace(item.itemKind)} params={{ id: item.id }}>
      {children ?? item.title}
    </Link>
  );
}

/** Where a record of that kind is shown. */
export function itemPlace(kind: EnumOf<"ItemKind">): "/achievements/$id" | "/demands/$id" {
  return kind === "DEMAND" ? "/demands/$id" : "/achievements/$id";
}
