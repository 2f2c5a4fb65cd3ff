"""How strong and how fair an interview's checks are: mutants killed, right answers accepted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor

import msgspec
import nbformat

from interviewlab.answers import Answer
from interviewlab.failure import CheckFailed
from interviewlab.forks import NO_END, try_all
from interviewlab.forms import FORMS
from interviewlab.grading.plan import checks_of, steps_of
from interviewlab.mutants import Mutant, mutants
from interviewlab.odd_answers import odd_answers
from interviewlab.roles import AUTOGRADED, Script
from interviewlab.survivors import LISTED, key_of, read_listed
from interviewlab.trial import Outcome, Trial
from interviewlab.uses import Uses

SEEDS = 50
OTHER = {"seed": 7, "learner": "learner-7"}  # whom the declared mistakes are tried for once more
LEAST_KILLED = 0.95
MOST_USED = 0.5  # of a tolerance, by a right answer
CHUNK = 24  # wrong answers that share a fork
WAYS = 5  # a fork: of trying right answers
Tried = tuple[str, Trial, Outcome]  # whose answer, how it was tried, and what came of it


class PartStrength(msgspec.Struct, frozen=True):
    """What became of a part's mutants.

    ``listed`` survivors have a reason in ``survivors.toml``; ``survivors`` have none.
    """

    part: str
    mutants: int
    killed: int
    listed: int
    survivors: list[str]

    @property
    def score(self) -> float:
        """The share of killed ones among those that are not listed."""
        counted = self.mutants - self.listed
        return self.killed / counted if counted else 1.0


class Strength(msgspec.Struct, frozen=True):
    """The measure of an interview's checks.

    ``used`` is the largest share of a tolerance that any right answer needed, by check id;
    ``trials`` counts the runs of right answers behind it. ``refused`` has, by form of arrays, the
    checks that the reference itself fails in that form: no answer is held to it there. ``unseen``
    counts the runs of mistakes with more course seeds, of which none got full marks.
    """

    parts: list[PartStrength]
    trials: int
    used: dict[str, float]
    refused: dict[str, list[str]] = {}
    unseen: int = 0


class Measurement:
    """A measurement in a pool of processes; it begins at once, beside other work of the caller.

    Right answers are tried with ``seeds`` course seeds, mistakes with ``unseen`` further ones.
    """

    def __init__(
        self,
        source_text: str,
        script: Script,
        alternatives: list[Answer],
        mistakes: list[Answer],
        pool: ProcessPoolExecutor,
        *,
        seeds: int = SEEDS,
        unseen: int = 0,
    ):
        self._script = script
        self._pool = pool
        self._text = source_text
        self._mistakes = mistakes
        self._begun: list[Future] = []
        self._listed = read_listed(script)
        source = nbformat.reads(source_text, as_version=4)
        steps = steps_of(source, source)
        self._checks = {step.id for step in steps if step.kind == "check"}
        self._own = {check.id: check.part for check in checks_of(source)}
        self._uses = Uses({step.id: step.source for step in steps}, closed=self._checks)
        right = {"the reference": {}} | {
            f"alternative {answer.name}": answer.replaces for answer in alternatives
        }
        self._right = list(right.items())
        # where code sees the form only, a changed answer is as good as any
        judged = [
            part
            for part in script.parts
            if any(check.label == AUTOGRADED for check in script.checks_of(part.id))
        ]
        self._mutants = {part.id: mutants(part.source) for part in judged}
        self._tried: list[tuple[str, Trial]] = []
        self._rights: list[Future] = []
        self._try_right([{"seed": 0, "learner": "learner-0"}])
        self._try_right([{"form": form} for form in FORMS[1:]])
        (reference,) = _outcomes(self._submit([Trial()], 1))
        drawn = reference.drew if reference.drew <= self._checks else self._checks
        self._try_right(
            [{"seed": seed, "learner": f"learner-{seed}"} for seed in range(1, seeds)], drawn
        )
        self._try_wrong(reference.seconds, range(seeds, seeds + unseen))

    def _try_right(self, ways: list[dict], drawn: set[str] | None = None) -> None:
        """Begin to try every right answer in each way; a few ways share a fork.

        ``drawn`` are the checks that a way has a bearing on (default: all). Where an alternative
        has none, the reference stands for it.
        """
        asked = frozenset(self._checks if drawn is None else drawn)
        felt = {who: self._touched(answers) if answers else asked for who, answers in self._right}
        tried = [
            (who, Trial(answers, only=felt[who] & asked, **way))
            for way in ways
            for who, answers in self._right
        ]
        self._tried += tried
        size = WAYS * len(self._right)
        self._rights += self._submit([trial for _, trial in tried], size, together=True)

    def _try_wrong(self, seconds: float, unseen: range) -> None:
        """Begin to try mutants, mistakes and answers of the wrong kind.

        ``seconds`` is what the reference takes; a wrong answer is given a few times as much.
        """
        patience, long_patience = max(0.5, 4 * seconds), max(2.0, 8 * seconds)
        mutated = [
            Trial({part: mutant.source}, part, patience, only=only, brief=True)
            for part, made in self._mutants.items()
            for only in [self._touched({part: ""})]
            for mutant in made
        ]
        mistaken = [self._whole(each.replaces, long_patience, **OTHER) for each in self._mistakes]
        self._failing = self._submit(mistaken, CHUNK)
        self._killed = self._submit(mutated, CHUNK)
        odd = [
            (what, self._whole({part.id: answer}, long_patience, brief=True))
            for part in self._script.parts
            for what, answer in odd_answers(part.source)
        ]
        self._odd = [what for what, _ in odd]
        self._broken = self._submit([trial for _, trial in odd], CHUNK)
        self._again = [
            (each, Trial(each.replaces, min(each.replaces), long_patience, seed, brief=True))
            for seed in unseen
            for each in self._mistakes
        ]
        again = [trial for _, trial in self._again]
        self._unseen = self._submit(again, max(1, len(self._mistakes)))

    def _whole(self, answers: dict[str, str], seconds: float, **way) -> Trial:
        """A trial of every check on which ``answers`` have a bearing."""
        return Trial(answers, seconds=seconds, only=self._touched(answers), **way)

    def _touched(self, answers: dict[str, str]) -> frozenset[str]:
        """The checks that may come out otherwise with these answers."""
        above = self._uses.above(answers)
        return frozenset(c for c in self._checks if c in above or self._own[c] in answers)

    def _submit(self, trials: list[Trial], size: int, together: bool = False) -> list[Future]:
        chunks = [trials[at : at + size] for at in range(0, len(trials), size)]
        begun = [self._pool.submit(try_all, self._text, chunk, together) for chunk in chunks]
        self._begun += begun
        return begun

    def cancel(self) -> None:
        """Leave out what has not begun yet."""
        for future in self._begun:
            future.cancel()

    def result(self) -> tuple[Strength, list[str]]:
        """The measure, and what an author must mend."""
        rights = [(*t, o) for t, o in zip(self._tried, _outcomes(self._rights), strict=True)]
        seeded = [each for each in rights if each[1].form == FORMS[0]]
        formed = [each for each in rights if each[1].form != FORMS[0]]
        problems = list(self._seed_problems(seeded))
        refused = self._refused(formed)
        problems += self._form_problems(formed, refused)
        problems += self._mistake_problems(_outcomes(self._failing))
        problems += _broken_checks(zip(self._odd, _outcomes(self._broken), strict=True))
        problems += [
            f"mistake {mistake.name} gets full marks with course seed {trial.seed}: let a check "
            "see more, or draw inputs that always show it."
            for (mistake, trial), outcome in zip(self._again, _outcomes(self._unseen), strict=True)
            if not outcome.failed
        ]
        used: dict[str, float] = {}
        for _, _, outcome in seeded:
            for check, share in outcome.used.items():
                used[check] = max(share, used.get(check, 0.0))
        problems += [
            f"right answers need {share:.0%} of the tolerance of {check}: loosen it, or find why "
            "they differ so much."
            for check, share in used.items()
            if share > MOST_USED
        ]
        dead = iter(_outcomes(self._killed))
        parts = []
        for part, made in self._mutants.items():
            fates = [(mutant, bool(next(dead).failed)) for mutant in made]
            parts.append(self._part(part, fates, problems))
        problems += [
            f"{self._script.path.parent / LISTED} lists {change!r} of the line {line!r} for "
            f"{part}, and there is no such survivor: delete the entry."
            for part, line, change in self._listed
        ]
        return Strength(parts, len(rights), used, refused, len(self._again)), problems

    def _seed_problems(self, seeded: list[Tried]) -> Iterator[str]:
        told = set()
        for who, trial, outcome in seeded:
            for check, message in outcome.failed.items():
                if (who, check) not in told:
                    told.add((who, check))
                    yield f"{who} fails {check} with course seed {trial.seed}: {message}"

    def _refused(self, formed: list[Tried]) -> dict[str, list[str]]:
        return {
            trial.form: sorted(outcome.failed)
            for who, trial, outcome in formed
            if who == self._right[0][0] and outcome.failed
        }

    def _form_problems(self, formed: list[Tried], refused: dict[str, list[str]]) -> Iterator[str]:
        """An answer must accept the forms of arrays that the reference accepts."""
        for who, trial, outcome in formed:
            for check, message in outcome.failed.items():
                if check not in refused.get(trial.form, ()):
                    yield f"{who} fails {check} when arrays come as {trial.form}: {message}"

    def _mistake_problems(self, outcomes: list[Outcome]) -> Iterator[str]:
        """A mistake fails the same checks on other inputs and with another learner's numbers."""
        for mistake, outcome in zip(self._mistakes, outcomes, strict=True):
            differ = set(outcome.failed) ^ set(mistake.fails)
            if differ and NO_END not in outcome.failed.values():  # what comes after it is not known
                where = f"course seed {OTHER['seed']} and another learner"
                yield (
                    f"mistake {mistake.name} does not fail the checks that it declares with "
                    f"{where}: it differs in {', '.join(sorted(differ))}."
                )

    def _part(
        self, part: str, fates: list[tuple[Mutant, bool]], problems: list[str]
    ) -> PartStrength:
        survivors, listed = [], 0
        reference = next(cell.source for cell in self._script.parts if cell.id == part)
        for mutant, killed in fates:
            key = (part, *key_of(mutant, reference))
            if not killed and key in self._listed:
                listed += 1
                self._listed.remove(key)
            elif not killed:
                survivors.append(mutant.id)
        killed = sum(dead for _, dead in fates)
        strength = PartStrength(part, len(fates), killed, listed, survivors)
        if strength.score < LEAST_KILLED:
            problems.append(
                f"the checks of {part} kill {strength.score:.0%} of its mutants, at least "
                f"{LEAST_KILLED:.0%} are needed; these survive: {'; '.join(survivors)}. Add a "
                f"check that kills them, or list them in {LISTED} with a reason."
            )
        return strength


def _broken_checks(outcomes: Iterable[tuple[str, Outcome]]) -> Iterator[str]:
    """Whatever comes back, a check must say a sentence and no error of its own; one case each."""
    told = set()
    for what, outcome in outcomes:
        for check, message in outcome.failed.items():
            if check not in told and not message.startswith((CheckFailed.__name__, NO_END)):
                told.add(check)
                yield (
                    f"{check} fails with a raw error when {what} ({message}): compare its kind and "
                    "shape through checks before you compute with it."
                )


def _outcomes(futures: list[Future]) -> list[Outcome]:
    return [outcome for future in futures for outcome in future.result()]
