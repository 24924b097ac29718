import type { LinkProps } from "@tanstack/react-router";
import type { Place } from "./navigation.ts";

/** Where a choice leads. */
export interface Way {
  to: Place["to"];
  params?: LinkProps["params"];
  search?: LinkProps["search"];
}

export function achievementWay(id: string): Way {
  return { to: "/achievements/$id", params: { id } };
}

export function demandWay(id: string): Way {
  return { to: "/demands/$id", params: { id } };
}

/** There is no page of its own: its list is searched for its title. */
export function resultWay(title: string): Way {
  return { to: "/results", search: { title: asSought(title) } };
}

/** To its achievement, where the viewer sees that. */
export function publicationWay(title: string, achievement: { id: string } | null): Way {
  return achievement
    ? achievementWay(achievement.id)
    : { to: "/publications", search: { title: asSought(title) } };
}

export function organizationWay(name: string): Way {
  return { to: "/organizations", search: { name: asSought(name) } };
}

/** So long at most is what a list is searched for. */
function asSought(name: string): string {
  return [...name].slice(0, 200).join("");
}
