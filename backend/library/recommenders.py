"""EVAL-2: whose written recommendation counts, by the plan's data. Pure."""

from __future__ import annotations

from datetime import date

from backend.core.errors import Text, Violation
from backend.core.sql import Sql, all_of, any_of, sql
from backend.organizations.rules import FLAG_NAMES, KIND_NAMES
from backend.policy.rules import OrganizationKind, Recommenders


def recommends(row: str, rules: Recommenders, today: date) -> Sql:
    """The condition over organizations: of the kinds and in the city, or bearing a flag today.

    In the city is what the plan names, or what stands in one of its towns.
    """
    in_city = sql(
        f"{row}.kind = ANY({{}}::text[]) AND ({row}.code IS NOT NULL OR {row}.town_id IS NOT NULL)",
        sorted(rules.kinds),
    )
    flagged = [_flagged(row, entry.kind, entry.flag, today) for entry in rules.flagged]
    return all_of([sql(f"{row}.active"), any_of([in_city, *flagged])])


def _flagged(row: str, kind: str, flag: str, today: date) -> Sql:
    return sql(
        f"{row}.kind = {{}}::text AND EXISTS (SELECT 1 FROM organization_flag borne "
        f"WHERE borne.organization_id = {row}.id AND borne.flag = {{}}::text "
        "AND coalesce(borne.valid_from <= {}::date, TRUE) "
        "AND coalesce({}::date <= borne.valid_to, TRUE))",
        kind,
        flag,
        today,
        today,
    )


def who_recommends(rules: Recommenders) -> Text:
    """Whose recommendation counts, for people."""
    kinds = [KIND_NAMES[kind] for kind in OrganizationKind if kind in rules.kinds]
    marks = [(KIND_NAMES[entry.kind], FLAG_NAMES[entry.flag]) for entry in rules.flagged]
    zh = ["本市的" + "、".join(name.zh for name in kinds)]
    zh += [f"有「{mark.zh}」标识的{name.zh}" for name, mark in marks]
    en = [f"{', '.join(name.en for name in kinds)} in the city"]
    en += [f'{name.en} with the flag "{mark.en}"' for name, mark in marks]
    return Text("，以及".join(zh), "; ".join(en))


def not_a_recommender(name: str, rules: Recommenders) -> Violation:
    """Anyone else's recommendation is refused, with the reason."""
    who = who_recommends(rules)
    message = Text(
        f"「{name}」不是推荐单位。可以推荐的是：{who.zh}。",
        f"{name} does not recommend. Who does: {who.en}.",
    )
    return Violation("NOT_A_RECOMMENDER", ("recommender",), message, "EVAL-2")
