"""LaTeX to MathML, which browsers draw without a script.

latex2mathml passes on whatever a formula asks for: addresses (``\\href``), styles, unescaped text.
So its tree is written out again here, with known elements and attributes only.
"""

from __future__ import annotations

import html
import re
import unicodedata
from itertools import pairwise
from xml.etree.ElementTree import Element

from latex2mathml.converter import convert_to_element
from markupsafe import Markup

MAX_LENGTH = 4000
ELEMENTS = (
    "mrow mi mo mn mtext ms mspace mfrac msqrt mroot msub msup msubsup munder mover munderover"
    " mmultiscripts mprescripts mtable mtr mtd mstyle mphantom mpadded"
)
ATTRIBUTES = (
    "stretchy fence form separator minsize maxsize lspace rspace width displaystyle scriptlevel"
    " linethickness columnalign accent accentunder movablelimits largeop symmetric"
)
BARS = ("|", "∣", "‖", "∥", "⌊", "⌋", "⌈", "⌉")
LIKE_LETTERS = "∂∇∞∅⊤⊥"
ENDS = ("&#x00029;", "&#x0005D;", "&#x0007D;", "!")
THIN = "0.167em"
VALUE = re.compile(r"-?[\w#.% ]{1,24}")
LETTERS = {"double-struck": "DOUBLE-STRUCK", "script": "SCRIPT", "fraktur": "FRAKTUR"}
# what latex2mathml 3.81 does not know, in words that it knows
REWRITES = [
    (re.compile(r"\\tag\*?\{([^{}]*)\}"), r"\\qquad\\text{(\1)}"),
    (re.compile(r"\\(begin|end)\{(?:aligned|split|gathered)\}"), r"\\\1{align*}"),
]


def to_mathml(latex: str, *, block: bool = False) -> Markup:
    """``latex`` as a ``math`` element; as code where it can't be read."""
    latex = latex.strip()
    try:
        if len(latex) > MAX_LENGTH:
            raise ValueError("too long")
        known = latex
        for pattern, replacement in REWRITES:
            known = pattern.sub(replacement, known)
        root = convert_to_element(known, display="block" if block else "inline")
        body = "".join(_written(child) for child in root)
    except Exception:  # a learner's formula can break the converter in any way, and nothing else
        return Markup("<code>{}</code>").format(latex)
    shape = ' display="block"' if block else ""
    return Markup(f'<math{shape} alttext="{html.escape(latex)}">{body}</math>')


def _written(element: Element) -> str:
    for before, child in pairwise(element):
        if (
            html.unescape(child.text or "") == "−"
            and before.tag == "mo"
            and before.text not in ENDS
        ):
            child.set("form", "prefix")  # a sign, not a difference: z = -6
    children = "".join(_written(child) + html.escape(child.tail or "") for child in element)
    if element.tag not in ELEMENTS.split():
        return f"<mrow>{children}</mrow>"
    name = element.tag
    text = html.unescape(element.text or "")
    attributes = {key: value for key, value in element.attrib.items() if key in ATTRIBUTES.split()}
    variant = element.get("mathvariant")
    if variant in LETTERS:
        text = "".join(_letter(LETTERS[variant], each) for each in text)
    elif variant is not None:
        # browsers know only this value; the style sheet draws the rest
        attributes["mathvariant"] = "normal"
        attributes["class"] = "bold" if "bold" in variant else "upright"
    elif name in ("mi", "mo"):
        name = _spaced(name, text, attributes)
    written = "".join(
        f' {key}="{html.escape(value)}"'
        for key, value in attributes.items()
        if VALUE.fullmatch(value)
    )
    return f"<{name}{written}>{html.escape(text)}{children}</{name}>"


def _spaced(name: str, text: str, attributes: dict[str, str]) -> str:
    """The element for a letter or an operator; latex2mathml has no space around some of them."""
    if len(text) > 1 and text.isalpha():  # log 3, not log3
        attributes.update(lspace=THIN, rspace=THIN)
        return "mo"
    if text in BARS:  # beside a plain letter they must not grow
        attributes.setdefault("stretchy", "false")
        attributes.update(lspace="0", rspace="0")
        return "mo"
    arrow = len(text) == 1 and unicodedata.category(text) == "Sm" and text not in LIKE_LETTERS
    return "mo" if arrow or text == "′" else name


def _letter(style: str, letter: str) -> str:
    kind = "CAPITAL" if letter.isupper() else "SMALL"
    # a few of these letters are older than the block, and are named without its name
    for prefix in (f"{style} ", "BLACK-LETTER ", f"MATHEMATICAL {style} "):
        if prefix == "BLACK-LETTER " and style != "FRAKTUR":
            continue
        try:
            return unicodedata.lookup(f"{prefix}{kind} {letter.upper()}")
        except KeyError:
            continue
    return letter
