"""Text that others wrote, as HTML that can do nothing."""

from __future__ import annotations

import time

import pytest
from bs4 import BeautifulSoup

from interviewlab.instructor.markup import from_code, from_html, from_markdown, from_sentence
from interviewlab.instructor.mathml import to_mathml


@pytest.mark.parametrize(
    ("latex", "mathml"),
    [
        (r"\log 3", '<mo lspace="0.167em" rspace="0.167em">log</mo><mn>3</mn>'),
        (r"z = -6", '<mo form="prefix">−</mo><mn>6</mn>'),
        (r"\mathbb R", "<mi>ℝ</mi>"),
        (r"\mathbf x", '<mi mathvariant="normal" class="bold">x</mi>'),
        (r"a \tag{3}", '<mspace width="2em"></mspace><mtext>(3)</mtext>'),
        (r"a \Longrightarrow b", "<mo>⟹</mo>"),
        (r"\begin{aligned} a &= b \\ c &= d \end{aligned}", "<mtr>"),
        (r"\text{<b>}", "<mtext>&lt;b&gt;</mtext>"),
        (r"\unclosed{", r"<code>\unclosed{</code>"),
    ],
)
def test_formulas(latex, mathml):
    """Is a formula drawn as LaTeX means it, and shown as typed where it can't be read?"""
    assert mathml in to_mathml(latex)


@pytest.mark.parametrize("text", [r"\href{javascript:x()}{y}", r"\style{position:fixed}{y}"])
def test_a_formula_carries_no_address_and_no_style(text):
    """Are attributes that could act left out?"""
    for element in BeautifulSoup(to_mathml(text), "html.parser").find_all(True):
        assert not {"href", "style"} & set(element.attrs)


@pytest.mark.parametrize(
    "text",
    [
        "<b>" * 5000,
        "<details>" * 3000,
        "> " * 3000,
        "* " * 2000,
        "[" * 5000,
        "$" + "{" * 3000 + "$",
        "`" * 5001,
        "**a " * 5000,
        "|a" * 3000 + "\n" + "|-" * 3000,
    ],
    ids=lambda text: text[:6],
)
def test_markup_made_to_break_a_reader(text):
    """Does deep or endless markup end soon, as something?"""
    start = time.monotonic()
    assert from_markdown(text, below=2)
    assert from_html(text, below=2)
    assert time.monotonic() - start < 20


def test_code_and_sentences_are_escaped():
    """Do code and plain sentences stay text?"""
    assert "<script" not in from_code("x = '<script>'")
    assert from_sentence("Mend `a<b` <i>") == "Mend <code>a&lt;b</code> &lt;i&gt;"
