"""The Chinese text that the benchmark's records are made of, like that of registrations."""

from __future__ import annotations

import random
import tomllib
from pathlib import Path

FILE = Path(__file__).with_name("words.toml")
WORDS: dict[str, list[str]] = {
    name: text.split() for name, text in tomllib.loads(FILE.read_text(encoding="utf-8")).items()
}
KEYWORDS = [*WORDS["fields"], *WORDS["methods"], *WORDS["things"]]
"""Sixty; a record has one of each third."""


def sentences(many: int, seed: int) -> list[str]:
    """So many sentences of about 60 characters; the same ones for the same seed."""
    chosen = random.Random(seed)
    return [_sentence(chosen) for _ in range(many)]


def _sentence(chosen: random.Random) -> str:
    def one(kind: str) -> str:
        return chosen.choice(WORDS[kind])

    return (
        f"针对{one('fields')}领域{one('things')}{one('troubles')}的问题，"
        f"采用{one('methods')}与{one('methods')}相结合的方案，{one('effects')}，{one('plans')}。"
    )


def titles(many: int, seed: int) -> list[str]:
    """So many beginnings of titles."""
    chosen = random.Random(seed)

    def one(kind: str) -> str:
        return chosen.choice(WORDS[kind])

    return [f"面向{one('fields')}的{one('methods')}{one('things')}研究" for _ in range(many)]


def firms(many: int, seed: int) -> list[str]:
    """So many names of firms, all different."""
    chosen = random.Random(seed)

    def one(kind: str) -> str:
        return chosen.choice(WORDS[kind])

    return [f"东莞{one('firm_names')}{one('firm_fields')}有限公司{n}号" for n in range(1, many + 1)]
