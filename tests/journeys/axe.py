"""What axe says of a page: WCAG 2.2 AA and its best practices, in both looks."""

from __future__ import annotations

from typing import Literal

from playwright.sync_api import BrowserContext, Page

from backend.settings import ROOT

SOURCE = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
NOT_OURS = (".graphiql-container",)
"""The editor of the playground is GraphiQL's own."""

IS_TURNED = """() => {
  const kit = document.querySelector('.ant-app');
  return !kit || getComputedStyle(kit).color === getComputedStyle(document.body).color;
}"""
"""Whether the component kit has the look of the page around it."""

RUN = """async ({ tags, exclude, within, scheme }) => {
  const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
  const { violations } = await axe.run({ include: within, exclude }, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(
    ({ target, html, any, all, none }) => [
      scheme, id, target.join(' '), html.slice(0, 160),
      [...any, ...all, ...none].map(({ message }) => message).slice(0, 2).join(' | '),
    ].join('\\n    ')));
}"""


def bring_axe(context: BrowserContext) -> None:
    """Have axe in each page of the context: as the browser's own, past the page's policy."""
    context.add_init_script(path=SOURCE)


def violations(page: Page, within: str = "html") -> list[str]:
    """What axe finds wrong in the page as it stands, or in a part of it: light, then dark."""
    found: list[str] = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        page.wait_for_function(IS_TURNED)
        given = {"tags": TAGS, "exclude": NOT_OURS, "within": within, "scheme": scheme}
        found += page.evaluate(RUN, given)
    return found


class Findings:
    """What was found on several pages, told together."""

    def __init__(self) -> None:
        self._found: list[str] = []

    def look(self, page: Page, name: str, within: str = "html") -> None:
        """Note what is wrong there now."""
        self._found += [f"{name} {one}" for one in violations(page, within)]

    def are_none(self) -> None:
        """Nothing was wrong."""
        assert not self._found, "\n".join(self._found)
