"""The processes of trials: what they start with."""

from __future__ import annotations

import gc
import os

import matplotlib

from interviewlab.build import source_notebook, to_text
from interviewlab.forks import try_all
from interviewlab.trial import Trial
from interviewlab.trial_pool import new_pool


def test_workers_have_the_environment_of_today(monkeypatch):
    """Does a second pool see what has changed in the environment since the first one began?"""
    monkeypatch.setenv("INTERVIEWLAB_SEED", "3")
    monkeypatch.setenv("NOT_LATER", "yes")
    with new_pool(1) as pool:
        assert pool.submit(os.getenv, "INTERVIEWLAB_SEED").result() == "3"
        assert pool.submit(os.getenv, "NOT_LATER").result() == "yes"
    monkeypatch.setenv("INTERVIEWLAB_SEED", "4")
    monkeypatch.delenv("NOT_LATER")
    with new_pool(1) as pool:
        assert pool.submit(os.getenv, "INTERVIEWLAB_SEED").result() == "4"
        assert pool.submit(os.getenv, "NOT_LATER").result() is None


def test_no_window_opens_and_no_heap_is_copied(built_course):
    """Do figures stay without a window, and do forks share what was loaded before them?"""
    text = to_text(source_notebook(built_course.interviews[0]))
    with new_pool(1) as pool:
        chosen = pool.submit(matplotlib.get_backend, auto_select=False).result()
        assert chosen and chosen.lower() == "agg"
        assert not pool.submit(try_all, text, [Trial()]).result()[0].failed
        assert pool.submit(gc.get_freeze_count).result() > 50_000
