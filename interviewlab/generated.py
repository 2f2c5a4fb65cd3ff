"""Checks over many inputs: statistical ones, and generated ones that shrink."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from interviewlab.failure import CheckFailed, show
from interviewlab.seed import course_seed


def distributed_as(counts: Sequence[int], probabilities: Sequence[float], *, hint=None):
    """Observed counts fit the probabilities (chi-square test at the level 1e-6).

    Use it with a fixed generator, so that the verdict is the same at every run; merge cells whose
    expected count is below 5. Reference: scipy.stats.chisquare.
    """
    from scipy.stats import chisquare

    observed = np.asarray(counts, dtype=float)
    expected = np.asarray(probabilities, dtype=float) * observed.sum()
    impossible = (expected == 0) & (observed > 0)
    possible = expected > 0
    if impossible.any() or chisquare(observed[possible], expected[possible]).pvalue < 1e-6:
        raise CheckFailed(
            "The frequencies are further from the expected ones than chance allows.",
            got=show(observed.astype(int)), expected=show(np.round(expected, 1)), hint=hint,
        )  # fmt: skip


def for_all(property: Callable, *, examples: int = 60, **strategies):
    """``property(**drawn)`` holds for generated inputs; a failure shows the smallest one found.

    ``strategies`` are hypothesis strategies, one a keyword of ``property``. The draws depend on
    nothing but the course seed, and their number is bounded by ``examples``.
    """
    import hypothesis

    def quiet(**drawn):
        property(**drawn)

    test = hypothesis.given(**strategies)(quiet)
    test = hypothesis.settings(
        max_examples=examples, database=None, deadline=None, print_blob=False,
        report_multiple_bugs=False, suppress_health_check=list(hypothesis.HealthCheck),
        verbosity=hypothesis.Verbosity.quiet,
    )(test)  # fmt: skip
    test = hypothesis.seed(course_seed())(test)
    try:
        test()
    except CheckFailed as failure:
        failure.__notes__ = []  # hypothesis's own account of the example: the card has it already
        raise failure from None
