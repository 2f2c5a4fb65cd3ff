"""The table in the docs is the corpus."""

from tests.attacks.table import PAGE, written


def test_page_has_the_table_of_the_corpus():
    """Does docs/security.md say what is tried? `python -m tests.attacks.table` writes it."""
    page = PAGE.read_text(encoding="utf-8")
    assert page == written(page), "run `python -m tests.attacks.table`"
