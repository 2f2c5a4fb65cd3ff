"""Checks over many inputs: statistical ones, and generated ones that shrink."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from interviewlab.failure import CheckFailed, show
from interviewlab.seed import course_seed

MAX_SHRINKS = 200
FALSE_ALARMS = 1e-6


def distributed_as(counts: Sequence[int], probabilities: Sequence[float], *, hint=None):
    """Observed counts fit the probabilities: a right answer fails in at most 1e-6 of all cases.

    Each count is compared with both tails of its binomial law, which is exact for rare outcomes,
    too; the level is shared out among them (Bonferroni). Use it with a fixed generator, so that the
    verdict is the same at every run. Reference: scipy.special.bdtr.

    Raises
    ------
    ValueError
        ``probabilities`` don't sum to 1.
    """
    from scipy.special import bdtr, bdtrc  # of scipy.stats.binom, which takes 25 times as long

    observed = np.asarray(counts, dtype=int)
    wanted = np.asarray(probabilities, dtype=float)
    if not np.isclose(wanted.sum(), 1):
        raise ValueError(f"The probabilities sum to {wanted.sum()}.")
    if observed.shape != wanted.shape:
        raise CheckFailed(
            f"{observed.size} values were drawn where {wanted.size} are possible.",
            got=show(observed), hint=hint,
        )  # fmt: skip
    drawn = observed.sum()
    if not drawn:
        raise CheckFailed("Nothing was drawn.", got=show(observed), hint=hint)
    wanted = wanted / wanted.sum()
    tails = np.minimum(bdtr(observed, drawn, wanted), bdtrc(observed - 1, drawn, wanted))
    if tails.min() < FALSE_ALARMS / (2 * np.count_nonzero(wanted)):
        worst = np.unravel_index(tails.argmin(), tails.shape)
        raise CheckFailed(
            f"The count at [{', '.join(map(str, worst))}] is {observed[worst]} of {drawn} where "
            f"{wanted[worst] * drawn:.4g} are expected: chance does not explain it.",
            got=show(observed), expected=show(np.round(wanted * drawn, 1)), hint=hint,
        )  # fmt: skip


def for_all(property: Callable, *, examples: int = 60, **strategies):
    """``property(**drawn)`` holds for generated inputs; a failure shows the smallest one found.

    ``strategies`` are hypothesis strategies, one a keyword of ``property``. The draws depend on
    nothing but the course seed, and their number is bounded by ``examples``; so is the search for a
    smaller failure, since each step calls the learner's code.
    """
    import hypothesis
    from hypothesis.errors import Flaky

    failures: dict[str, CheckFailed] = {}
    tried = 0

    def quiet(**drawn):
        nonlocal tried
        key = repr(drawn)
        if tried >= MAX_SHRINKS:  # enough: known failures stay failures, nothing new is tried
            if key in failures:
                raise failures[key]
            return
        tried += bool(failures)
        try:
            property(**drawn)
        except CheckFailed as failure:
            failures[key] = failure
            raise

    test = hypothesis.given(**strategies)(quiet)
    test = hypothesis.settings(
        max_examples=examples, database=None, deadline=None, print_blob=False,
        report_multiple_bugs=False, suppress_health_check=list(hypothesis.HealthCheck),
        verbosity=hypothesis.Verbosity.quiet,
        # no account of the lines that a failure runs: it would trace each of them
        phases=[hypothesis.Phase.generate, hypothesis.Phase.shrink],
    )(test)  # fmt: skip
    test = hypothesis.seed(course_seed())(test)
    try:
        with _depending_on_the_seed_only():
            test()
    except CheckFailed as failure:
        failure.__notes__ = []  # hypothesis's own account of the example: the card has it already
        raise failure from None
    except Flaky as error:
        first = next(
            (e for e in getattr(error, "exceptions", ()) if isinstance(e, CheckFailed)), None
        )
        raise CheckFailed(
            "The same input gives a right result at one time and a wrong one at another.",
            call=first.call if first else None,
            hint="Keep nothing between calls: no global, and no default argument that you change.",
        ) from None


@contextlib.contextmanager
def _depending_on_the_seed_only() -> Iterator[None]:
    """Keep hypothesis from drawing numbers that it reads in the modules loaded, and from caching.

    With them a learner's notebook and the grader would not draw the same inputs, and every folder
    that a check runs in would get a ``.hypothesis/``.
    """
    from hypothesis import configuration

    configuration.set_hypothesis_home_dir(Path(os.devnull, "hypothesis"))  # can't be written
    # no setting turns the reading of modules off, and not every version does it
    providers = sys.modules.get("hypothesis.internal.conjecture.providers")
    read_modules = getattr(providers, "_get_local_constants", None)
    if read_modules:
        providers._get_local_constants = providers.Constants
        providers.CONSTANTS_CACHE.cache.clear()
    try:
        yield
    finally:
        configuration.set_hypothesis_home_dir(None)
        if read_modules:
            providers._get_local_constants = read_modules
            providers.CONSTANTS_CACHE.cache.clear()
