"""Cards: safe HTML, readable text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from interviewlab.cards import FAILED, HIDDEN, PASSED, Card, Line, plural

WRONG = Line(
    FAILED,
    "The mean of 1, 2, 6 is 3.",
    0,
    1,
    "The value is not the expected one.",
    [("got", "4.5"), ("look at", "Divide by n.")],
)
CARD = Card(
    "Check 1 of 2 for mean: not yet",
    FAILED,
    [WRONG, Line(PASSED, "It is a float.", 2, 2), Line(HIDDEN, "Agrees with numpy.", 0, 2.5)],
    "mean: 1 of 3 checks passed here.",
)


class Page(HTMLParser):
    """What a browser makes of a card: its tags in order, their attributes and the text."""

    def __init__(self, source: str):
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


HOSTILE = "<script>alert('x')</script> & \"quoted\" </section><img src=x onerror=y>"


@pytest.mark.parametrize("place", ["title", "footer", "sentence", "reason", "label", "row"])
def test_learners_text_is_never_markup(place):
    """When my function returns <script>, does the card show it instead of running it?"""
    texts = dict.fromkeys(["title", "footer", "sentence", "reason", "label", "row"], "words")
    texts[place] = HOSTILE
    line = Line(FAILED, texts["sentence"], 0, 1, texts["reason"], [(texts["label"], texts["row"])])
    page = Page(Card(texts["title"], FAILED, [line], texts["footer"]).html())
    assert {tag for tag, _ in page.tags} <= {"section", "div", "span", "p", "pre"}
    assert HOSTILE in page.text
    assert page.open == []


@pytest.mark.parametrize("place", ["footer", "sentence", "reason", "likely", "look at"])
def test_code_in_prose_is_code(place):
    """Does a hint with `axis=0` show code, and nothing that the code could do?"""
    texts = dict.fromkeys(["footer", "sentence", "reason", "likely", "look at"], "words")
    texts[place] = "Sum over `axis=0`, not `<b>`."
    rows = [("got", "`typed`")] + [(label, texts[label]) for label in ("likely", "look at")]
    line = Line(FAILED, texts["sentence"], 0, 1, texts["reason"], rows)
    card = Card("title", FAILED, [line], texts["footer"])
    page = Page(card.html())
    assert [tag for tag, _ in page.tags].count("code") == 2
    assert "Sum over axis=0, not <b>." in page.text
    assert "`typed`" in page.text  # a value stands as it is
    assert texts[place] in str(card)


def test_card_speaks_to_a_screen_reader():
    """Does a screen reader hear the verdict, and not the marks?"""
    page = Page(CARD.html())
    tag, attributes = page.tags[0]
    assert (tag, attributes["role"]) == ("section", "status")
    assert attributes["aria-label"] == "Check 1 of 2 for mean: not yet: failed"
    marks = [attrs for tag, attrs in page.tags if tag == "span" and "aria-hidden" in attrs]
    assert len(marks) == 3


def test_quotes_stay_inside_the_label():
    """Does a title with quotes leave the card's attributes alone?"""
    title = 'Part "a" onload=x'
    _, attributes = Page(Card(title, PASSED, []).html()).tags[0]
    assert attributes.keys() == {"role", "aria-label", "style"}
    assert attributes["aria-label"] == f"{title}: passed"


def test_card_reads_as_text_elsewhere():
    """In a terminal, or a notebook without HTML, do I read the same?"""
    assert str(CARD) == (
        "Check 1 of 2 for mean: not yet\n"
        "  ✗ The mean of 1, 2, 6 is 3.  0 of 1 point\n"
        "      The value is not the expected one.\n"
        "      got:      4.5\n"
        "      look at:  Divide by n.\n"
        "  ✓ It is a float.  2 of 2 points\n"
        "  · Agrees with numpy.  2.5 points\n"
        "mean: 1 of 3 checks passed here."
    )


def test_both_forms_say_the_same():
    """Does the HTML leave out nothing that the text says?"""
    bundle = CARD._repr_mimebundle_()
    assert bundle["text/plain"] == str(CARD)
    shown = " ".join(Page(bundle["text/html"]).text.split())
    for word in re.findall(r"[^\s:]+", bundle["text/plain"]):
        assert word in shown


def test_lines_of_a_value_stay_in_their_column():
    """Does a matrix keep its rows under each other in the text?"""
    line = Line(FAILED, "S.", 0, 1, None, [("got", "[[1],\n [2]]")])
    assert "      got:      [[1],\n                 [2]]" in str(Card("T", FAILED, [line]))


def test_check_without_points_shows_none():
    """Does a check that is worth nothing stay silent about points?"""
    assert "point" not in str(Card("T", PASSED, [Line(PASSED, "S.", 0, 0)]))


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 points"), (1, "1 point"), (1.0, "1 point"), (2.5, "2.5 points")]
)
def test_points_are_counted_in_english(number, text):
    """Is it 1 point and 2.5 points?"""
    assert plural(number, "point") == text
