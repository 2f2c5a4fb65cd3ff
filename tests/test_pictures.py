"""A figure with a slider, in a real kernel and without one."""

from __future__ import annotations

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from interviewlab.pictures import STILL, slider

DRAW = """
import matplotlib.pyplot as plt
from interviewlab.pictures import slider

def draw(k):
    plt.plot([0, k])
    plt.show()
    print("drawn", k)

slider(draw, [1, 2, 3], "neighbours k", start=2)
"""
MOVE = """
from ipywidgets import SelectionSlider, Widget
from ipywidgets.widgets.widget import _instances
(moved,) = [each for each in _instances.values() if isinstance(each, SelectionSlider)]
moved.value = 3
"""


@pytest.fixture
def executed(tmp_path, monkeypatch):
    """A function that runs code in a kernel and gives back the first cell's outputs."""
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "runtime"))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))

    def run(*sources: str):
        notebook = new_notebook(cells=[new_code_cell(source) for source in sources])
        client = NotebookClient(notebook, extra_arguments=["--log-level=ERROR"])
        client.execute()
        return notebook

    return run


def widget_state(notebook) -> str:
    return str(notebook.metadata.get("widgets", ""))


def test_without_a_kernel_it_is_the_still():
    drawn = []
    slider(drawn.append, [1, 2, 3], "k", 2)
    assert drawn == [2]


def test_in_a_kernel_it_is_a_slider_with_a_still_for_who_has_none(executed):
    notebook = executed(DRAW)
    (shown,) = [each for each in notebook.cells[0].outputs if each.output_type == "display_data"]
    assert {"application/vnd.jupyter.widget-view+json", "image/png"} <= shown.data.keys()
    nbformat.validate(notebook)
    state = widget_state(notebook)
    assert "drawn 2" in state and "neighbours k" in state
    assert [each.output_type for each in notebook.cells[0].outputs] == ["display_data"]


def test_moving_it_draws_again(executed):
    state = widget_state(executed(DRAW, MOVE))
    assert "drawn 3" in state and "drawn 2" not in state


def test_where_nobody_can_move_it_there_is_the_still_alone(executed, monkeypatch):
    monkeypatch.setenv(STILL, "1")
    notebook = executed(DRAW)
    kinds = [set(each.get("data", {})) for each in notebook.cells[0].outputs]
    assert any("image/png" in kind for kind in kinds)
    assert not any("application/vnd.jupyter.widget-view+json" in kind for kind in kinds)
