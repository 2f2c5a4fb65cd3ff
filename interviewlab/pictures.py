"""A figure with a slider, where moving one number explains more than a still."""

from __future__ import annotations

import base64
import contextlib
import io
import os
from collections.abc import Callable, Sequence

STILL = "INTERVIEWLAB_STILL"  # set where nobody can move a slider


def slider(draw: Callable, values: Sequence, label: str, start) -> None:
    """Show ``draw(start)`` under a slider over ``values``; without a front end, the still alone.

    Parameters
    ----------
    draw : callable
        ``draw(value)`` makes one matplotlib figure and shows it.
    values : sequence
        What the slider offers, from left to right; ``start`` is one of them.
    label : str
        What moves, beside the slider.
    """
    widgets = _widgets()
    if widgets is None:
        draw(start)
        return
    from IPython.display import display

    picture = widgets.Output()
    chosen = widgets.SelectionSlider(
        options=values, value=start, description=label, continuous_update=False,
        style={"description_width": "initial"}, layout={"width": "60%"},
    )  # fmt: skip

    def redraw(change) -> None:
        with picture:
            picture.clear_output(wait=True)
            draw(change["new"])

    chosen.observe(redraw, "value")
    redraw({"new": start})
    bundle = widgets.VBox([chosen, picture])._repr_mimebundle_()
    if isinstance(bundle, tuple):
        bundle = bundle[0]
    # for whoever opens the file without widgets
    display({**bundle, "image/png": _still(draw, start)}, raw=True)


def _widgets():
    """ipywidgets, or None where no front end would show them."""
    if os.environ.get(STILL):
        return None
    try:
        import ipywidgets
        from IPython import get_ipython
    except ImportError:
        return None
    return ipywidgets if getattr(get_ipython(), "kernel", None) else None


def _still(draw: Callable, start) -> str:
    """The figure for ``start`` as base64 of a PNG."""
    import matplotlib.pyplot as plt

    file = io.BytesIO()
    shown, plt.show = plt.show, lambda *_, **__: None
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            draw(start)
        plt.savefig(file, format="png", dpi=100)
        plt.close()
    finally:
        plt.show = shown
    return base64.b64encode(file.getvalue()).decode()
