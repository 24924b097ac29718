"""What a department answers for, as a condition of row scopes (DISC-3, head of the standards)."""

from __future__ import annotations

from backend.core.sql import Sql, sql


def supervised(organization: int | None, row: str) -> Sql:
    """The condition that the achievement `row` is a matter of the department `organization`.

    As `supervises`, or co-reported by the lead department.
    """
    return _matter(organization, row, _REPORTED_BY_LEAD + _OR_CO_REPORTED)


def supervises(organization: int | None, row: str) -> Sql:
    """The condition that the record `row` is a matter of the department `organization`.

    It is within the department's scope (as `Plan.in_scope` has it; tags aside, which no record
    carries yet), or reported by the lead department, whose own items go to another one. The row
    has the columns `id`, `source`, `industry_id` and `reporter_id`. Organizations that
    are no departments of the plan supervise nothing.
    """
    return _matter(organization, row, _REPORTED_BY_LEAD)


def _matter(organization: int | None, row: str, of_lead: str) -> Sql:
    text = _MATTER.replace("{of_lead}", of_lead).replace("{row}", row)
    return sql(text, organization)


_REPORTED_BY_LEAD = "lead.organization_id = {row}.reporter_id"
_OR_CO_REPORTED = """ OR EXISTS (
        SELECT 1 FROM achievement_party part
        WHERE part.achievement_id = {row}.id AND part.organization_id = lead.organization_id
          AND part.role = 'CO_REPORTER')"""
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
      {of_lead}))))"""
