"""What a cohort has handed in, as nbgrader lays it out: submitted/STUDENT/ROUND/INTERVIEW.ipynb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from interviewlab.cards import plural
from interviewlab.curriculum import Interview
from interviewlab.errors import CourseError
from interviewlab.grading.submission import MAX_BYTES


@dataclass(frozen=True)
class Found:
    """A notebook that was handed in.

    ``beside`` are the interviews of the round that the student handed in, this one among them.
    """

    student: str
    interview: Interview
    path: Path
    beside: frozenset[str]

    def read(self) -> bytes:
        """The file's content as it is now; one that is too large is cut, and so no notebook."""
        with self.path.open("rb") as file:
            return file.read(MAX_BYTES + 1)


def find(
    submitted: Path,
    round: str,
    interviews: list[Interview],
    *,
    students: list[str] | None = None,
    names: list[str] | None = None,
) -> tuple[list[Found], list[str]]:
    """The notebooks to grade, and a sentence for each thing there that is none of the course's.

    ``students`` and ``names`` (of interviews) leave the others out.

    Raises
    ------
    CourseError
        A student or an interview that was asked for is not there.
    """
    known = {interview.name: interview for interview in interviews}
    unknown = sorted(set(names or ()) - known.keys())
    if unknown:
        raise CourseError(f"{round} has no interview {unknown[0]!r}; it has {', '.join(known)}.")
    folders = {path.name: path / round for path in sorted(_folders(submitted))}
    strangers = sorted(set(students or ()) - folders.keys())
    if strangers:
        raise CourseError(
            f"{strangers[0]!r} handed nothing in: there is no {submitted}/{strangers[0]}."
        )
    found, remarks, absent = [], [], 0
    for student, folder in folders.items():
        if students and student not in students:
            continue
        if not folder.is_dir():
            absent += 1
            continue
        files = sorted(path for path in folder.glob("*.ipynb") if path.is_file())
        # a link shows whoever reads the grade a file that may not be theirs
        remarks += [f"{path} is not graded: it is a link." for path in files if path.is_symlink()]
        paths = {path.stem: path for path in files if not path.is_symlink()}
        remarks += [
            f"{path} is not graded: {round} has no interview {name!r}."
            for name, path in paths.items()
            if name not in known
        ]
        beside = frozenset(paths.keys() & known.keys())
        found += [
            Found(student, interview, paths[name], beside)
            for name, interview in known.items()
            if name in beside and (not names or name in names)
        ]
    if absent:  # a course of many rounds has many
        remarks.append(f"{plural(absent, 'student')} handed nothing in for {round}.")
    return found, remarks


def _folders(submitted: Path) -> Iterator[Path]:
    if submitted.is_dir():
        yield from (path for path in submitted.iterdir() if path.is_dir())
