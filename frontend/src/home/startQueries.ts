import { graphql } from "../graphql.ts";
import { AccountWork, AuditWork, ClientWork } from "./administration.ts";
import { BoardFields } from "./Boards.tsx";
import { CenterChecks, LeadChecks } from "./checking.ts";
import { AchievementWork, DemandWork, NewRegistrations } from "./discovery.ts";
import { AdmissionWork, ScoringWork } from "./evaluation.ts";
import { FirmOverview } from "./firm.ts";
import { ClaimingWork, NewLandings, VerifyingWork } from "./landing.ts";
import { LiaisonOverview } from "./liaison.ts";
import { AnsweringWork, MatchingNews } from "./matching.ts";
import { FollowUpWork, NewEntries } from "./service.ts";

export const LiaisonStart = graphql(
  `
    query LiaisonStart(
      $organization: ID
      $since: DateTime!
      $returnedClaims: LandingFilter
      $draftClaims: LandingFilter
      $followed: ServiceEntryFilter
      $givenEntries: ServiceEntryFilter
      $year: Int!
    ) {
      ...LiaisonOverview
      ...AchievementWork
      ...DemandWork
      ...ClaimingWork
      ...NewLandings
      ...AnsweringWork
      ...MatchingNews
      ...FollowUpWork
      ...NewEntries
    }
  `,
  [
    AchievementWork,
    AnsweringWork,
    ClaimingWork,
    DemandWork,
    FollowUpWork,
    LiaisonOverview,
    MatchingNews,
    NewEntries,
    NewLandings,
  ],
);

export const FirmStart = graphql(
  `
    query FirmStart($organization: ID, $firm: ID!, $since: DateTime!) {
      ...FirmOverview
      ...DemandWork
      ...AnsweringWork
      ...MatchingNews
    }
  `,
  [AnsweringWork, DemandWork, FirmOverview, MatchingNews],
);

export const CenterStart = graphql(
  `
    query CenterStart(
      $since: DateTime!
      $today: Date!
      $returnedClaims: LandingFilter
      $draftClaims: LandingFilter
      $followed: ServiceEntryFilter
      $givenEntries: ServiceEntryFilter
    ) {
      ...AdmissionWork
      ...CenterChecks
      ...ClaimingWork
      ...MatchingNews
      ...FollowUpWork
      ...NewRegistrations
      ...NewLandings
      ...NewEntries
    }
  `,
  [
    AdmissionWork,
    CenterChecks,
    ClaimingWork,
    FollowUpWork,
    MatchingNews,
    NewEntries,
    NewLandings,
    NewRegistrations,
  ],
);

export const SupervisorStart = graphql(
  `
    query SupervisorStart($since: DateTime!, $followed: ServiceEntryFilter) {
      ...VerifyingWork
      ...FollowUpWork
      ...NewRegistrations
      ...NewLandings
    }
  `,
  [FollowUpWork, NewLandings, NewRegistrations, VerifyingWork],
);

export const LeadStart = graphql(
  `
    query LeadStart($since: DateTime!, $followed: ServiceEntryFilter) {
      ...VerifyingWork
      ...LeadChecks
      ...FollowUpWork
      ...NewRegistrations
      ...NewLandings
    }
  `,
  [FollowUpWork, LeadChecks, NewLandings, NewRegistrations, VerifyingWork],
);

export const EvaluatorStart = graphql(
  `
    query EvaluatorStart(
      $openAssignments: EvaluationAssignmentFilter
      $lateAssignments: EvaluationAssignmentFilter
    ) {
      ...ScoringWork
    }
  `,
  [ScoringWork],
);

export const AdministratorStart = graphql(
  `
    query AdministratorStart(
      $since: DateTime!
      $expiring: ApiClientFilter
      $expired: ApiClientFilter
    ) {
      ...AccountWork
      ...ClientWork
    }
  `,
  [AccountWork, ClientWork],
);

export const AuditorStart = graphql(
  `
    query AuditorStart(
      $since: DateTime!
      $expiring: ApiClientFilter
      $expired: ApiClientFilter
    ) {
      ...AuditWork
      ...ClientWork
    }
  `,
  [AuditWork, ClientWork],
);

export const LeaderStart = graphql(
  `
    query LeaderStart($year: Int!) {
      plan(year: $year) {
        ...BoardFields
      }
    }
  `,
  [BoardFields],
);
