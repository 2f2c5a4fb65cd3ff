"""Drive a notebook that is open in JupyterLab, as a person with a keyboard would."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

SCREENSHOTS = Path(__file__).resolve().parent.parent.parent / "test-output"


class NotebookPage:
    """An open notebook. Cells are named by their nbgrader id."""

    def __init__(self, page: Page, url: str):
        self.page = page
        page.goto(url)
        page.wait_for_function(
            """() => {
                const panel = window.jupyterapp?.shell.currentWidget;
                const kernel = panel?.sessionContext?.session?.kernel;
                return kernel?.connectionStatus === 'connected' && kernel.status === 'idle'
                    && panel.content.widgets.length > 3;
            }"""
        )

    def select(self, name: str) -> None:
        """Make the cell active and scroll to it."""
        self.page.evaluate(
            """name => {
                const notebook = window.jupyterapp.shell.currentWidget.content;
                const index = notebook.widgets.findIndex(
                    cell => cell.model.getMetadata('nbgrader')?.grade_id === name);
                if (index < 0) throw new Error('no cell ' + name);
                notebook.deselectAll();
                notebook.activeCellIndex = index;
                notebook.scrollToItem(index, 'start');
            }""",
            name,
        )

    def type_into(self, name: str, text: str) -> None:
        """Replace a cell's text by typing."""
        self.select(name)
        self.command("notebook:enter-edit-mode")
        active = self.page.locator(".jp-Notebook .jp-Cell.jp-mod-active .cm-content")
        expect(active).to_be_focused()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(text)

    def run(self, name: str) -> None:
        """Run one cell and wait until the kernel is idle again."""
        self.select(name)
        before = self._count(name)
        self.command("notebook:run-cell")
        self.page.wait_for_function(
            """([name, before]) => {
                const panel = window.jupyterapp.shell.currentWidget;
                const cell = panel.content.widgets.find(
                    cell => cell.model.getMetadata('nbgrader')?.grade_id === name);
                const count = cell.model.executionCount;
                return count !== null && count !== before
                    && panel.sessionContext.session.kernel.status === 'idle';
            }""",
            arg=[name, before],
        )

    def ask(self, command: str):
        """Run ``command`` in a new cell at the end, by keyboard; the locator of its outputs."""
        self.page.evaluate(
            """() => {
                const notebook = window.jupyterapp.shell.currentWidget.content;
                notebook.deselectAll();
                notebook.activeCellIndex = notebook.widgets.length - 1;
            }"""
        )
        self.command("notebook:insert-cell-below")
        self.command("notebook:enter-edit-mode")
        active = self.page.locator(".jp-Notebook .jp-Cell.jp-mod-active")
        expect(active.locator(".cm-content")).to_be_focused()
        self.page.keyboard.insert_text(command)
        self.page.keyboard.press("Control+Enter")
        self.page.wait_for_function(
            """() => {
                const panel = window.jupyterapp.shell.currentWidget;
                return panel.content.activeCell.model.executionCount !== null
                    && panel.sessionContext.session.kernel.status === 'idle';
            }"""
        )
        return active.locator(".jp-Cell-outputArea")

    def output(self, name: str):
        """The locator of a cell's outputs."""
        self.select(name)
        return self.page.locator(".jp-Notebook .jp-Cell.jp-mod-active .jp-Cell-outputArea")

    def text(self, name: str) -> str:
        """The source of a cell."""
        return self.page.evaluate(
            """name => window.jupyterapp.shell.currentWidget.content.widgets.find(
                cell => cell.model.getMetadata('nbgrader')?.grade_id === name)
                .model.sharedModel.getSource()""",
            name,
        )

    def save(self) -> None:
        self.command("docmanager:save")
        self.page.wait_for_function(
            "() => !window.jupyterapp.shell.currentWidget.context.model.dirty"
        )

    def command(self, name: str) -> None:
        """Run a JupyterLab command without waiting for its promise, which may never settle."""
        self.page.evaluate("name => { window.jupyterapp.commands.execute(name); }", name)

    def screenshot(self, name: str) -> None:
        SCREENSHOTS.mkdir(exist_ok=True)
        self.page.screenshot(path=SCREENSHOTS / f"{name}.png")

    def _count(self, name: str) -> int | None:
        return self.page.evaluate(
            """name => window.jupyterapp.shell.currentWidget.content.widgets.find(
                cell => cell.model.getMetadata('nbgrader')?.grade_id === name)
                .model.executionCount""",
            name,
        )
