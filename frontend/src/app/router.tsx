import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { accountSearch } from "../accounts/accountSearch.ts";
import { applicationSearch } from "../accounts/applicationSearch.ts";
import { achievementSearch } from "../achievements/achievementSearch.ts";
import { publicationSearch } from "../achievements/publicationSearch.ts";
import { resultSearch } from "../achievements/resultSearch.ts";
import { auditSearch } from "../audit/auditSearch.ts";
import { demandSearch } from "../demands/demandSearch.ts";
import { assignmentSearch, batchSearch } from "../evaluations/evaluationSearch.ts";
import {
  boardSearch,
  ledgerSearch,
  lineSearch,
  partSearch,
  treeSearch,
} from "../kpi/boardSearch.ts";
import { landingSearch } from "../landings/landingSearch.ts";
import { entrySearch } from "../library/entrySearch.ts";
import { proposalSearch } from "../matching/proposalSearch.ts";
import { mergeSearch } from "../merges/mergeSearch.ts";
import { organizationSearch } from "../organizations/organizationSearch.ts";
import { clientSearch } from "../sharing/clientSearch.ts";
import { importSearch, rowSearch } from "../sheets/importSearch.ts";
import { Crash } from "./Crash.tsx";
import { NoSuchPage } from "./NoSuchPage.tsx";
import { Root } from "./Root.tsx";
import { type FormSearch, formSearch, textOf } from "./searchParams.ts";

const root = createRootRoute({ component: Root, notFoundComponent: NoSuchPage });
const under = () => root;

const routes = [
  createRoute({
    getParentRoute: under,
    path: "/",
    component: lazyRouteComponent(() => import("../home/HomePage.tsx"), "HomePage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/kpi",
    validateSearch: boardSearch,
    component: lazyRouteComponent(() => import("../kpi/BoardPage.tsx"), "BoardPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/kpi/tree",
    validateSearch: treeSearch,
    component: lazyRouteComponent(() => import("../kpi/TreePage.tsx"), "TreePage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/kpi/$year/$indicator",
    validateSearch: partSearch,
    component: lazyRouteComponent(() => import("../kpi/IndicatorPage.tsx"), "IndicatorPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/kpi/$year/$indicator/literal",
    component: lazyRouteComponent(() => import("../kpi/LiteralPage.tsx"), "LiteralPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/kpi/$year/stage/$stage",
    component: lazyRouteComponent(() => import("../kpi/StagePage.tsx"), "StagePage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/kpi/$year/served",
    component: lazyRouteComponent(() => import("../kpi/ServedPage.tsx"), "ServedPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/ledger",
    validateSearch: ledgerSearch,
    component: lazyRouteComponent(() => import("../kpi/LedgerPage.tsx"), "LedgerPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/ledger/mine",
    validateSearch: lineSearch,
    component: lazyRouteComponent(
      () => import("../kpi/OrganizationLedgerPage.tsx"),
      "MyLedgerPage",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/ledger/$organization",
    validateSearch: lineSearch,
    component: lazyRouteComponent(
      () => import("../kpi/OrganizationLedgerPage.tsx"),
      "OrganizationLedgerPage",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/liaisons",
    component: lazyRouteComponent(
      () => import("../kpi/LiaisonDefectsPage.tsx"),
      "LiaisonDefectsPage",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/achievements",
    validateSearch: achievementSearch,
    component: lazyRouteComponent(
      () => import("../achievements/AchievementsPage.tsx"),
      "AchievementsPage",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/achievements/new",
    validateSearch: (given): FormSearch & { result?: string } => ({
      ...formSearch(given),
      result: textOf(given.result),
    }),
    remountDeps: ({ search }) => search.result ?? "",
    component: lazyRouteComponent(() => import("../achievements/RegisterPage.tsx"), "RegisterPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/achievements/$id",
    component: lazyRouteComponent(
      () => import("../achievements/AchievementPage.tsx"),
      "AchievementPage",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/achievements/$id/edit",
    validateSearch: formSearch,
    component: lazyRouteComponent(() => import("../achievements/EditPage.tsx"), "EditPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/demands",
    validateSearch: demandSearch,
    component: lazyRouteComponent(() => import("../demands/DemandsPage.tsx"), "DemandsPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/demands/new",
    validateSearch: formSearch,
    component: lazyRouteComponent(
      () => import("../demands/RegisterDemandPage.tsx"),
      "RegisterDemandPage",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/demands/$id",
    component: lazyRouteComponent(() => import("../demands/DemandPage.tsx"), "DemandPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/demands/$id/edit",
    validateSearch: formSearch,
    component: lazyRouteComponent(() => import("../demands/EditDemandPage.tsx"), "EditDemandPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/imports",
    validateSearch: importSearch,
    component: lazyRouteComponent(() => import("../sheets/ImportsPage.tsx"), "ImportsPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/imports/$id",
    validateSearch: rowSearch,
    component: lazyRouteComponent(() => import("../sheets/ImportPage.tsx"), "ImportPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/matches",
    validateSearch: proposalSearch,
    component: lazyRouteComponent(() => import("../matching/ProposalsPage.tsx"), "ProposalsPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/interesting",
    component: lazyRouteComponent(() => import("../matching/ForFirmPage.tsx"), "ForFirmPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/merges",
    validateSearch: mergeSearch,
    component: lazyRouteComponent(() => import("../merges/MergesPage.tsx"), "MergesPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/merges/$id",
    component: lazyRouteComponent(() => import("../merges/MergePage.tsx"), "MergePage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/back-entries",
    component: lazyRouteComponent(
      () => import("../backentries/BackEntriesPage.tsx"),
      "BackEntriesPage",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/publications",
    validateSearch: publicationSearch,
    component: lazyRouteComponent(
      () => import("../achievements/PublicationsPage.tsx"),
      "PublicationsPage",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/results",
    validateSearch: resultSearch,
    component: lazyRouteComponent(() => import("../achievements/ResultsPage.tsx"), "ResultsPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/batches",
    validateSearch: batchSearch,
    component: lazyRouteComponent(() => import("../evaluations/BatchesPage.tsx"), "BatchesPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/batches/new",
    component: lazyRouteComponent(() => import("../evaluations/NewBatchPage.tsx"), "NewBatchPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/batches/due",
    component: lazyRouteComponent(() => import("../evaluations/DuePage.tsx"), "DuePage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/batches/passed",
    component: lazyRouteComponent(() => import("../evaluations/PassedPage.tsx"), "PassedPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/batches/$id",
    component: lazyRouteComponent(() => import("../evaluations/BatchPage.tsx"), "BatchPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/screening",
    component: lazyRouteComponent(() => import("../demands/ScreeningPage.tsx"), "ScreeningPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/scoring",
    validateSearch: assignmentSearch,
    component: lazyRouteComponent(
      () => import("../evaluations/AssignmentsPage.tsx"),
      "AssignmentsPage",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/scoring/$id",
    component: lazyRouteComponent(() => import("../evaluations/ScoringPage.tsx"), "ScoringPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/entries",
    validateSearch: entrySearch,
    component: lazyRouteComponent(() => import("../library/EntriesPage.tsx"), "EntriesPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/entries/$id",
    component: lazyRouteComponent(() => import("../library/EntryPage.tsx"), "EntryPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/landings",
    validateSearch: landingSearch,
    component: lazyRouteComponent(() => import("../landings/LandingsPage.tsx"), "LandingsPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/landings/new",
    validateSearch: (given): FormSearch & { achievement?: string; demand?: string } => ({
      ...formSearch(given),
      achievement: textOf(given.achievement),
      demand: textOf(given.demand),
    }),
    remountDeps: ({ search }) => `${search.achievement} ${search.demand}`,
    component: lazyRouteComponent(() => import("../landings/ClaimPage.tsx"), "ClaimPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/landings/$id",
    component: lazyRouteComponent(() => import("../landings/LandingPage.tsx"), "LandingPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/landings/$id/edit",
    validateSearch: formSearch,
    component: lazyRouteComponent(() => import("../landings/EditClaimPage.tsx"), "EditClaimPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/organizations",
    validateSearch: organizationSearch,
    component: lazyRouteComponent(
      () => import("../organizations/OrganizationsPage.tsx"),
      "OrganizationsPage",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/accounts",
    validateSearch: accountSearch,
    component: lazyRouteComponent(() => import("../accounts/AccountsPage.tsx"), "AccountsPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/accounts/rights",
    component: lazyRouteComponent(() => import("../accounts/RightsPage.tsx"), "RightsPage"),
  }),
  // Shown in place of the shell: see Root.
  createRoute({ getParentRoute: under, path: "/wall" }),
  // Shown before the shell, to visitors alone: see Root.
  createRoute({ getParentRoute: under, path: "/apply" }),
  createRoute({
    getParentRoute: under,
    path: "/applications",
    validateSearch: applicationSearch,
    component: lazyRouteComponent(
      () => import("../accounts/ApplicationsPage.tsx"),
      "ApplicationsPage",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/applications/$id",
    component: lazyRouteComponent(
      () => import("../accounts/ApplicationPage.tsx"),
      "ApplicationPage",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/me",
    component: lazyRouteComponent(() => import("../accounts/MyAccountPage.tsx"), "MyAccountPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/api-clients",
    validateSearch: clientSearch,
    component: lazyRouteComponent(() => import("../sharing/ApiClientsPage.tsx"), "ApiClientsPage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/plan-file",
    component: lazyRouteComponent(() => import("../policy/PlanFilePage.tsx"), "PlanFilePage"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/audit",
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import("../audit/AuditPage.tsx"), "AuditPage"),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([...routes]),
  defaultPreload: false,
  // Another record begins anew: nothing of the last, no open dialog and nothing typed, lives on in it.
  defaultRemountDeps: ({ params }) => params,
  defaultErrorComponent: Crash,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
