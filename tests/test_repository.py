"""Promises about the repository itself."""

from __future__ import annotations

import re

from tests.conftest import REPOSITORY


def test_pins_have_no_address():
    """Can the pins be used with any package index?"""
    lines = (REPOSITORY / "constraints.txt").read_text().splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert len(pins) > 50
    assert [pin for pin in pins if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", pin)] == []


def test_modules_stay_small():
    """Has every module of the package at most 300 lines?"""
    long = {
        path.name: count
        for path in (REPOSITORY / "interviewlab").rglob("*.py")
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > 300
    }
    assert long == {}


def test_every_make_target_is_explained():
    """Do the README and the docs use only make targets that exist?"""
    makefile = (REPOSITORY / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z]+):", makefile, flags=re.M))
    pages = [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]
    used = {
        target
        for page in pages
        for target in re.findall(r"(?m)(?:^|`)make ([a-z]+)(?=`|$|  )", page.read_text("utf-8"))
    }
    assert used, "no page names a make target"
    assert used <= targets


def test_links_between_pages_lead_somewhere():
    """Does every relative link in the docs point to a file that exists?"""
    pages = [path for path in REPOSITORY.glob("*.md")] + sorted((REPOSITORY / "docs").rglob("*.md"))
    broken = []
    for page in pages:
        for link in re.findall(r"\]\((?!http|#|mailto)([^)#\s]+)", page.read_text("utf-8")):
            if not (page.parent / link).exists():
                broken.append(f"{page.name}: {link}")
    assert broken == []


def test_readme_names_every_interview(repository):
    """Does somebody who looks at the front page see all that there is?"""
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    for interview in repository.interviews:
        assert f"](release/{interview.round}/{interview.name}.ipynb)" in readme
