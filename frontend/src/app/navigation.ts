import type { LinkProps } from "@tanstack/react-router";
import type { Text } from "../ui/language.ts";
import { may, type Viewer } from "./viewer.ts";

export interface Place {
  to: NonNullable<LinkProps["to"]>;
  label: Text;
  /** Shown to whoever holds one of these. */
  permissions: readonly string[];
  /** Where others who hold one have nothing to see there. */
  role?: Viewer["role"];
}

interface PlaceGroup {
  label: Text;
  places: readonly Place[];
}

const groups: readonly PlaceGroup[] = [
  {
    label: ["总览", "Overview"],
    places: [
      { to: "/", label: ["工作台", "My work"], permissions: ["self:manage"] },
      { to: "/kpi", label: ["指标看板", "Targets"], permissions: ["kpi:read"] },
      { to: "/ledger", label: ["单位台账", "Ledger"], permissions: ["kpi:read"] },
      // Only liaisons register achievements: they see their own organization's lines.
      {
        to: "/ledger/mine",
        label: ["我的指标", "My targets"],
        permissions: ["achievement:register"],
      },
    ],
  },
  {
    label: ["发现", "Discovery"],
    places: [
      {
        to: "/achievements",
        label: ["科技成果", "Achievements"],
        permissions: ["achievement:register", "achievement:read-all", "landing:verify"],
      },
      {
        to: "/demands",
        label: ["企业需求", "Demands"],
        permissions: ["demand:register", "demand:read-all", "landing:verify"],
      },
      {
        to: "/imports",
        label: ["批量导入", "Import of sheets"],
        permissions: ["sheet:import"],
      },
      {
        to: "/matches",
        label: ["匹配推荐", "Matches"],
        permissions: ["match:read-all", "match:answer"],
      },
      {
        to: "/interesting",
        label: ["可能感兴趣的成果", "What may interest us"],
        permissions: ["match:answer"],
        role: "ENTERPRISE_USER",
      },
      {
        to: "/merges",
        label: ["合并建议", "Merges"],
        permissions: ["registration:repair", "merge:confirm"],
      },
      {
        to: "/back-entries",
        label: ["历史补录", "Back-entries"],
        permissions: ["back-entry:decide"],
      },
      {
        to: "/results",
        label: ["在册成果", "Registered results"],
        permissions: ["achievement:register", "achievement:read-all"],
      },
      {
        to: "/publications",
        label: ["公开展示", "Publications"],
        permissions: ["publication:take-down", "achievement:read-all"],
      },
    ],
  },
  {
    label: ["评价", "Evaluation"],
    places: [
      { to: "/batches", label: ["评价批次", "Batches"], permissions: ["evaluation:manage"] },
      { to: "/screening", label: ["需求筛选", "Screening"], permissions: ["evaluation:manage"] },
      { to: "/scoring", label: ["我的评审", "My scoring"], permissions: ["evaluation:score"] },
    ],
  },
  {
    label: ["服务与落地", "Service and landing"],
    places: [
      {
        to: "/entries",
        label: ["成果服务库", "Service library"],
        permissions: ["service:manage", "landing:claim", "landing:verify"],
      },
      {
        to: "/landings",
        label: ["落地认定", "Landings"],
        permissions: ["landing:claim", "landing:verify"],
      },
    ],
  },
  {
    label: ["管理", "Administration"],
    places: [
      {
        to: "/organizations",
        label: ["单位", "Organizations"],
        permissions: ["organization:manage"],
      },
      {
        to: "/applications",
        label: ["企业注册审核", "Registrations"],
        permissions: ["application:decide"],
      },
      {
        to: "/liaisons",
        label: ["联络员缺口", "Liaisons missing"],
        permissions: ["kpi:read", "account:manage"],
      },
      { to: "/accounts", label: ["账号", "Accounts"], permissions: ["account:read"] },
      {
        to: "/api-clients",
        label: ["API 客户端", "API clients"],
        permissions: ["api-client:read"],
      },
      { to: "/plan-file", label: ["方案与参数", "Plan file"], permissions: ["plan:manage"] },
      { to: "/audit", label: ["审计日志", "Audit log"], permissions: ["audit:read"] },
    ],
  },
];

/** What the viewer may open, by group; empty groups left out. */
export function placesOf(viewer: Viewer): PlaceGroup[] {
  return groups
    .map((group) => ({
      ...group,
      places: group.places.filter(
        ({ permissions, role = viewer.role }) =>
          may(viewer, ...permissions) && role === viewer.role,
      ),
    }))
    .filter((group) => group.places.length > 0);
}

/** Pages in vain for whoever may not do what they are for: shown empty, they would mislead. */
const closed: Record<string, readonly string[]> = {
  "/kpi": ["kpi:read"],
  "/kpi/tree": ["kpi:read"],
  "/wall": ["kpi:read"],
  "/ledger": ["kpi:read"],
  "/ledger/mine": ["achievement:register"],
  "/liaisons": ["kpi:read", "account:manage"],
  "/achievements/new": ["achievement:register"],
  "/demands/new": ["demand:register"],
  "/imports": ["sheet:import"],
  "/matches": ["match:read-all", "match:answer"],
  "/merges": ["registration:repair", "merge:confirm"],
  "/back-entries": ["back-entry:decide"],
  "/batches/new": ["evaluation:manage"],
  "/screening": ["evaluation:manage"],
  "/batches/due": ["evaluation:manage"],
  "/batches/passed": ["evaluation:manage"],
  "/publications": ["publication:take-down", "achievement:read-all"],
  "/entries": ["service:manage", "landing:claim", "landing:verify"],
  "/landings/new": ["landing:claim"],
  "/accounts": ["account:read"],
  "/accounts/rights": ["account:read"],
  "/applications": ["application:decide"],
  "/apply": ["account:apply"],
  "/api-clients": ["api-client:read"],
  "/plan-file": ["plan:manage"],
  "/audit": ["audit:read"],
};

/** Whether the page at an address, typed or sent by somebody, is for the viewer. */
export function mayOpen(viewer: Viewer, pathname: string): boolean {
  const needed = closed[pathname.replace(/\/+$/, "")];
  return needed === undefined || may(viewer, ...needed);
}
