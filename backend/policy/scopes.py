"""What a department answers for, as a condition of row scopes (DISC-3, head of the standards)."""

from __future__ import annotations

from backend.core.sql import Sql, sql


def supervised(organization: int | None, row: str) -> Sql:
    """The condition that the achievement `row` is a matter of the department `organization`.

    It is within the department's scope (as `Plan.in_scope` has it; tags aside, which no record
    carries yet), or reported by the lead department, whose own items go to another one. The row
    has the columns `id`, `source`, `industry_id` and `reporter_id`. Organizations that are no
    departments supervise nothing.
    """
    return sql(_SUPERVISED.replace("{row}", row), organization)


_SUPERVISED = """EXISTS (
SELECT 1 FROM organization o WHERE o.id = {}::bigint AND o.kind = 'DEPARTMENT' AND (
  EXISTS (
    SELECT 1 FROM scope_entry e
    WHERE (e.organization_code IS NULL OR e.organization_code = o.code)
      AND (e.kind IS NULL OR e.kind = o.kind)
      AND (e.source = {row}.source
        OR e.industry = (SELECT d.code FROM industry d WHERE d.id = {row}.industry_id)))
  OR EXISTS (
    SELECT 1 FROM organization_flag f
    WHERE f.flag = 'LEAD_DEPARTMENT' AND f.valid_to IS NULL AND (
      f.organization_id = {row}.reporter_id
      OR EXISTS (
        SELECT 1 FROM achievement_party p
        WHERE p.achievement_id = {row}.id AND p.organization_id = f.organization_id
          AND p.role = 'CO_REPORTER')))))"""
