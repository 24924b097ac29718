import { thisYear } from "../ui/format.ts";
import type { Text } from "../ui/language.ts";
import accounts from "./examples/accounts.graphql?raw";
import achievements from "./examples/achievements.graphql?raw";
import apiClients from "./examples/api-clients.graphql?raw";
import progress from "./examples/progress.graphql?raw";
import sharedAchievements from "./examples/shared-achievements.graphql?raw";
import sharedTowns from "./examples/shared-towns.graphql?raw";
import showcase from "./examples/showcase.graphql?raw";
import tooDear from "./examples/too-dear.graphql?raw";
import withoutLiaison from "./examples/without-liaison.graphql?raw";

/** A query to begin with. */
export interface Example {
  title: Text;
  note: Text;
  query: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** What each kind of user begins with. */
export interface ExampleGroup {
  label: Text;
  note: Text;
  examples: readonly Example[];
}

/** Typed over by the partner; a header takes no Chinese. */
const keyed = { Authorization: "Bearer <key>" };

/** What one sees first. */
export const firstExample: Example = {
  title: ["展示成果：检索与分面", "Showcase: search and facets"],
  note: ["检索词放在变量里，留空即全部。", "The search is a variable; without it, all."],
  query: showcase,
  variables: { search: null, first: 5 },
};

const forDevelopers: ExampleGroup = {
  label: ["前端开发者", "Frontend developers"],
  note: [
    "按需取字段；看到什么由登录身份决定，未登录即访客。",
    "Ask for the fields you need; what you see depends on who is signed in.",
  ],
  examples: [
    firstExample,
    {
      title: ["公开进展", "Public progress"],
      note: ["某一年最近公布的指标数。", "The numbers published last of a year."],
      query: progress,
      variables: { year: thisYear() },
    },
    {
      title: ["成果及其落地", "Achievements with their landings"],
      note: [
        "筛选、分页和关联一次取回；登录后可见更多。",
        "Filter, page and relations at once; signed in one sees more.",
      ],
      query: achievements,
      variables: { filter: { trl: { gte: 4 } }, first: 10, after: null },
    },
    {
      title: ["超出成本上限", "Beyond the limit"],
      note: [
        "成本超过 5,000 的查询在读取数据前被拒绝，并说明怎样改小。",
        "A query that costs more than 5,000 is refused before anything is read, with advice.",
      ],
      query: tooDear,
    },
  ],
};

const forPartners: ExampleGroup = {
  label: ["数据合作方", "Data partners"],
  note: [
    "在 Headers 中把 <key> 换成管理员发给您的密钥；密钥不保存在浏览器里。",
    "In Headers, put the key that an administrator gave you for <key>; it is not kept.",
  ],
  examples: [
    {
      title: ["增量拉取成果", "Achievements since a time"],
      note: [
        "只能取授权的字段和行；以 endCursor 作 after 续取下一页。",
        "Granted fields and rows only; endCursor as after gives the next page.",
      ],
      query: sharedAchievements,
      variables: { since: `${thisYear()}-01-01T00:00:00+08:00`, first: 50, after: null },
      headers: keyed,
    },
    {
      title: ["镇街目录", "The towns"],
      note: ["用于与贵方数据对照的代码表。", "A dictionary to match your data by."],
      query: sharedTowns,
      headers: keyed,
    },
  ],
};

const forAdministrators: ExampleGroup = {
  label: ["系统管理员", "Administrators"],
  note: ["先以管理员登录，再打开本页。", "Sign in as an administrator, then open this page."],
  examples: [
    {
      title: ["缺联络员的单位", "Organizations without a liaison"],
      note: ["在用、但没有成果联络员的单位。", "Active ones that have none."],
      query: withoutLiaison,
      variables: { first: 20 },
    },
    {
      title: ["某类账号", "Accounts of a role"],
      note: ["不给 role 即全部角色。", "All roles where none is given."],
      query: accounts,
      variables: { role: "LIAISON", first: 20 },
    },
    {
      title: ["API 客户端及授权", "API clients and their grants"],
      note: ["各密钥何时到期、最近何时使用。", "When keys expire and were last used."],
      query: apiClients,
    },
  ],
};

export const exampleGroups = [forDevelopers, forPartners, forAdministrators];

/** What the editor holds of an example. */
export function textOf(value: Record<string, unknown> | undefined): string {
  return value ? JSON.stringify(value, null, 2) : "";
}
