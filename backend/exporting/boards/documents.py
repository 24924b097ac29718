"""What each board reads: documents of the kind that its page asks, under the same rights."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Board(StrEnum):
    """A page of numbers."""

    KPI = "KPI"
    WALL = "WALL"
    INDICATOR = "INDICATOR"
    PART = "PART"
    TREE = "TREE"
    LEDGER = "LEDGER"
    ORGANIZATION = "ORGANIZATION"


AFTER = "after"
"""The variable that leads from page to page of a board's list."""

_FIGURES = """
fragment Figures on IndicatorYear {
  code name unit target targetText planTarget actual actualText attainment literalActual
}"""
_STANDING = """
fragment Standing on IndicatorYear {
  ahead: ranked(first: 5) { nodes { ...StandingLine } }
  last: ranked(last: 5) { nodes { ...StandingLine } }
}
fragment StandingLine on LedgerLine {
  id target towardsTarget attainment organization { name }
}"""
_WAY = "served { actual records } funnel { stage standing reached medianDays }"
_PARTS = "{ key label count }"
_ITEMS = """
fragment Items on CountedItemConnection {
  totalCount(exact: true)
  pageInfo { hasNextPage endCursor }
  nodes {
    countedAt
    item { title }
    organization { name }
    landing { clause { code text } }
    landingTown { name nameEn }
    evidence { kind { label } name number date file { name } }
  }
}"""
_PAGE = "first: 25, after: $after"
_LINES = """{
  totalCount(exact: true)
  pageInfo { hasNextPage endCursor }
  nodes {
    kind targetText actual towardsTarget attainment
    organization { name } town { name nameEn }
  }
}"""

DOCUMENTS: Mapping[Board, str] = {
    Board.KPI: f"""
query Board($year: Int!, $by: KpiDimension!) {{
  plan(year: $year) {{
    year title {_WAY}
    indicators {{
      ...Figures ...Standing
      parts: breakdown(by: $by) {_PARTS}
      clauses: breakdown(by: CLAUSE) {_PARTS}
    }}
  }}
}}{_FIGURES}{_STANDING}""",
    Board.WALL: f"""
query Wall($year: Int!) {{
  plan(year: $year) {{
    year title {_WAY}
    indicators {{
      ...Figures ...Standing
      towns: breakdown(by: TOWN) {_PARTS}
      industries: breakdown(by: INDUSTRY) {_PARTS}
      clauses: breakdown(by: CLAUSE) {_PARTS}
    }}
  }}
}}{_FIGURES}{_STANDING}""",
    Board.INDICATOR: f"""
query Indicator($year: Int!, $indicator: String!, $after: String) {{
  plan(year: $year) {{
    year title
    indicator(code: $indicator) {{
      ...Figures
      kinds: breakdown(by: ORGANIZATION_KIND) {_PARTS}
      towns: breakdown(by: TOWN) {_PARTS}
      items({_PAGE}) {{ ...Items }}
    }}
  }}
}}{_FIGURES}{_ITEMS}""",
    Board.PART: f"""
query Part($year: Int!, $indicator: String!, $by: KpiDimension!, $key: String, $after: String) {{
  plan(year: $year) {{
    year title
    indicator(code: $indicator) {{
      ...Figures
      part(by: $by, key: $key) {{ label count items({_PAGE}) {{ ...Items }} }}
    }}
  }}
}}{_FIGURES}{_ITEMS}""",
    Board.TREE: f"""
query Tree($year: Int!, $organization: ID, $named: [ID!]!, $ofOne: Boolean!) {{
  nodes(ids: $named) {{ ... on Organization {{ name }} }}
  plan(year: $year) {{
    year title
    indicators {{
      ...Figures
      kinds: breakdown(by: ITEM_KIND) @skip(if: $ofOne) {_PARTS}
      own: lines(first: 1, filter: {{ organization: {{ eq: $organization }} }})
        @include(if: $ofOne) {{ nodes {{ targetText actual attainment }} }}
    }}
  }}
}}{_FIGURES}""",
    Board.LEDGER: f"""
query Ledger(
  $year: Int!, $indicator: String!, $filter: LedgerLineFilter, $after: String,
  $all: Boolean!, $behind: Boolean!, $ranked: Boolean!
) {{
  plan(year: $year) {{
    year title
    indicator(code: $indicator) {{
      code name unit targetText linesTarget
      lines(first: 100, after: $after, filter: $filter) @include(if: $all) {_LINES}
      behind(first: 100, after: $after, filter: $filter) @include(if: $behind) {_LINES}
      ranked(first: 100, after: $after, filter: $filter) @include(if: $ranked) {_LINES}
    }}
  }}
}}""",
    Board.ORGANIZATION: f"""
query Organization($year: Int!, $organization: ID!, $indicator: String!, $after: String) {{
  nodes(ids: [$organization]) {{ ... on Organization {{ name }} }}
  plan(year: $year) {{
    year title
    indicators {{
      code name unit
      own: lines(first: 1, filter: {{ organization: {{ eq: $organization }} }}) {{
        nodes {{ targetText target actual towardsTarget attainment }}
      }}
    }}
    indicator(code: $indicator) {{
      code name
      own: lines(first: 1, filter: {{ organization: {{ eq: $organization }} }}) {{
        nodes {{ actual items({_PAGE}) {{ ...Items }} }}
      }}
    }}
  }}
}}{_ITEMS}""",
}
"""By board, its document."""
