"""What a department answers for, as a condition of row scopes (DISC-3, head of the standards)."""

from __future__ import annotations

from backend.core.sql import Sql, sql

ACHIEVEMENTS = """SELECT 1 FROM achievement_party part
        WHERE part.achievement_id = {row}.id AND part.organization_id = lead.organization_id
          AND part.role = 'CO_REPORTER'"""
DEMANDS = """SELECT 1 FROM demand_co_reporter part
        WHERE part.demand_id = {row}.id AND part.organization_id = lead.organization_id"""
"""By kind of record: the rows that say that the lead department co-reports it."""


def supervises(organization: int | None, row: str, co_reported: str) -> Sql:
    """The condition that the record `row` is a matter of the department `organization`.

    It is within the department's scope (as `Plan.in_scope` has it; tags aside, which no record
    carries yet), or the lead department reports or co-reports it, whose own items go to another
    one. The row has the columns `id`, `source`, `industry_id` and `reporter_id`. Organizations
    that are no departments of the plan supervise nothing.
    """
    text = _MATTER.replace("{co_reported}", co_reported).replace("{row}", row)
    return sql(text, organization)


_MATTER = """EXISTS (
SELECT 1 FROM organization department
WHERE department.id = {}::bigint AND department.kind = 'DEPARTMENT'
  AND department.code IS NOT NULL AND (
  EXISTS (
    SELECT 1 FROM scope_entry covered
    WHERE (covered.organization_code IS NULL OR covered.organization_code = department.code)
      AND (covered.kind IS NULL OR covered.kind = department.kind)
      AND (covered.source = {row}.source
        OR covered.industry = (
          SELECT field.code FROM industry field WHERE field.id = {row}.industry_id)))
  OR EXISTS (
    SELECT 1 FROM organization_flag lead
    WHERE lead.flag = 'LEAD_DEPARTMENT' AND lead.valid_to IS NULL AND (
      lead.organization_id = {row}.reporter_id OR EXISTS ({co_reported})))))"""
