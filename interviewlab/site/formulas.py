"""A Sphinx extension: formulas as MathML, so that pages need neither a script nor a network."""

from __future__ import annotations

from docutils import nodes

from interviewlab.instructor.mathml import to_mathml


def setup(app) -> dict:
    """Register the renderer that ``html_math_renderer = "mathml"`` names."""
    app.add_html_math_renderer("mathml", (_inline, None), (_block, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _inline(translator, node) -> None:
    translator.body.append(to_mathml(node.astext()))
    raise nodes.SkipNode


def _block(translator, node) -> None:
    # wider than a phone, it scrolls; so the keyboard must reach it
    formula = to_mathml(node.astext(), block=True)
    translator.body.append(f'<div class="formula" tabindex="0">{formula}</div>\n')
    raise nodes.SkipNode
