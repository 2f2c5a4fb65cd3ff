"""Text that others wrote as HTML that can do nothing: no script, no request, no style of its own.

Markdown becomes HTML, bleach leaves the elements listed here, then formulas become MathML.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bleach.sanitizer import Cleaner
from bs4 import BeautifulSoup
from markupsafe import Markup, escape
from mistune.plugins import import_plugin
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from interviewlab.cards import prose_html
from interviewlab.instructor.mathml import to_mathml

MAX_MARKDOWN = 30_000  # characters; more is shown as it was typed
MAX_CODE = 100_000
FORMULA = "formula"  # the class by which a formula travels through bleach
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
ELEMENTS = (
    "p br hr em strong b i del s sub sup code pre kbd blockquote ul ol li dl dt dd"
    " table caption thead tbody tfoot tr th td a details summary"
)
PLUGINS = ("strikethrough", "table", "def_list")


def _classes(tag: str, name: str, value: str) -> bool:
    return name == "class" and value in (FORMULA, f"{FORMULA} block")


_clean = Cleaner(
    tags={*HEADINGS, *ELEMENTS.split()},
    attributes={"a": ["href"], "code": _classes, "th": ["scope"]},
    protocols={"http", "https", "mailto"},
)


class _Renderer(IPythonRenderer):
    """Formulas are marked for later; pictures, which could be fetched, become their description."""

    def inline_math(self, body: str) -> str:
        return f'<code class="{FORMULA}">{escape(body)}</code>'

    def block_math(self, body: str) -> str:
        return f'<code class="{FORMULA} block">{escape(body)}</code>'

    def latex_environment(self, name: str, body: str) -> str:
        return self.block_math(f"\\begin{{{name}}}{body}\\end{{{name}}}")

    def image(self, text: str, url: str, title: str | None = None) -> str:
        return f"<em>[picture: {escape(text or title or 'no description')}]</em>"

    def block_code(self, code: str, info: str | None = None) -> str:
        return f"<pre><code>{escape(code)}</code></pre>"


@lru_cache(maxsize=256)  # a cohort's pages have the lesson in common
def from_markdown(text: str, *, below: int) -> Markup:
    """Markdown with formulas as HTML whose headings follow a heading of level ``below``."""
    if len(text) > MAX_MARKDOWN:
        return as_typed(text)
    try:
        renderer = _Renderer(escape=False, exclude_anchor_links=True)
        plugins = [import_plugin(name) for name in PLUGINS]
        return from_html(MarkdownWithMath(renderer, plugins=plugins).render(text), below=below)
    except RecursionError:  # nested deeper than any person nests
        return as_typed(text)


def from_html(text: str, *, below: int) -> Markup:
    """``text`` with nothing left in it but harmless elements."""
    soup = BeautifulSoup(_clean.clean(text), "html.parser")
    for code in soup.find_all("code", class_=FORMULA):
        block = "block" in code["class"]
        formula = BeautifulSoup(to_mathml(code.get_text(), block=block), "html.parser")
        if block:
            box = soup.new_tag("span", attrs={"class": "display", "tabindex": "0"})
            box.append(formula)
            formula = box
        code.replace_with(formula)
    for link in soup.find_all("a"):
        if re.match(r"(https?://|mailto:)", link.get("href", "")):
            link["rel"] = "noopener noreferrer nofollow"
        else:
            link.unwrap()  # a file that does not stand beside the page
    level = below
    for heading in soup.find_all(HEADINGS):
        level = min(max(below + 1, int(heading.name[1])), level + 1, 6)
        heading.name = f"h{level}"
    for table in soup.find_all("table"):
        # a wide table scrolls, not the page
        table.wrap(soup.new_tag("div", attrs={"class": "wide", "tabindex": "0"}))
    return Markup(str(soup))


def from_code(text: str) -> Markup:
    """Python with its words marked for the style sheet."""
    if len(text) > MAX_CODE:
        return escape(text)
    return Markup(highlight(text, PythonLexer(), HtmlFormatter(nowrap=True)))


def from_sentence(text: str | None) -> Markup:
    """One sentence of plain text, with code between backticks."""
    return Markup(prose_html(text or ""))


def as_typed(text: str) -> Markup:
    """Text as it stands."""
    return Markup("<pre>{}</pre>").format(text)
