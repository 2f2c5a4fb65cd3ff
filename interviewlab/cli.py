"""The command line: it parses, calls and prints."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from interviewlab.cards import plural
from interviewlab.curriculum import find_course
from interviewlab.errors import InterviewLabError
from interviewlab.learner.commands import check, learn, mock, plan, progress, update

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Prepare for machine-learning interviews, and grade those who do.",
)

for command in (check, learn, update, plan, progress, mock):
    app.command()(command)

Target = Annotated[
    str | None, typer.Argument(metavar="[ROUND[/INTERVIEW]]", help="Default: the whole course.")
]


@app.command()
def build(target: Target = None):
    """Build source/ and release/ from notebooks/."""
    from interviewlab.build import build as build_notebooks

    course = find_course()
    interviews = course.select(target)
    changed = build_notebooks(course, interviews)
    for path in changed:
        print(f"{'wrote' if path.exists() else 'removed'} {path.relative_to(course.root)}")
    print(f"{plural(len(interviews), 'interview')} built, {plural(len(changed), 'file')} changed.")


@app.command()
def verify(
    target: Target = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object an interview.")] = False,
    quick: Annotated[bool, typer.Option("--quick", help="Without mutants and seeds.")] = False,
    again: Annotated[
        bool, typer.Option("--again", help="Also what has not changed since it was verified.")
    ] = False,
    seeds: Annotated[
        int, typer.Option(min=0, help="Try every mistake with so many more course seeds.")
    ] = 0,
    table: Annotated[Path | None, typer.Option(help="Write the strength of all as a page.")] = None,
):
    """Check the checks: right answers pass, wrong ones and mutants of the reference fail."""
    import msgspec

    from interviewlab.fidelity import Report
    from interviewlab.fidelity import verify as verify_interviews
    from interviewlab.files import cache_folder
    from interviewlab.strength_table import report_lines, strength_table

    course = find_course()
    interviews = course.select(target)

    def tell(report: Report) -> None:
        lines = [msgspec.json.encode(report).decode()] if as_json else report_lines(report)
        print(*lines, sep="\n", flush=True)

    reports = verify_interviews(
        course,
        interviews,
        measure=not quick,
        unseen=seeds,
        cache=cache_folder("verified"),
        again=again,
        progress=_say_on_terminal,
        each=tell,
    )
    if any(report.problems for report in reports):
        raise typer.Exit(1)
    if table is not None:
        table.write_text(strength_table(reports), encoding="utf-8")
        print(f"wrote {table}")


@app.command("try")
def try_answers(
    target: Annotated[str, typer.Argument(metavar="ROUND/INTERVIEW")],
    files: Annotated[list[Path], typer.Argument(help="In the form of those in mistakes/.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a file.")] = False,
):
    """Grade answers to some parts, as an author: what they lose, and what is said of them."""
    import msgspec

    from interviewlab.attempts import attempts, failure_lines

    course = find_course()
    interview = course.interview(*target.partition("/")[::2])
    for path, result in attempts(interview, files):
        if as_json:
            print(msgspec.json.encode({"file": str(path), **msgspec.to_builtins(result)}).decode())
            continue
        print(f"{path}: {result.points:g} of {plural(result.max_points, 'point')}")
        failed = [each for each in result.checks if not each.passed]
        for line in (line for each in failed for line in failure_lines(each)):
            print(f"    {line}")


@app.command()
def new(target: Annotated[str, typer.Argument(metavar="ROUND/INTERVIEW")]):
    """Write the template of a new interview."""
    from interviewlab.template import write_template

    course = find_course()
    for path in write_template(course, target):
        print(f"wrote {path.relative_to(course.root)}")
    print(
        f"Fill what is marked FILL, then: interviewlab build {target}; interviewlab verify {target}"
    )


@app.command()
def demo(
    folder: Annotated[str, typer.Argument(help="Made anew.")] = "demo",
    students: Annotated[int, typer.Option(min=1, max=40, help="Submissions a round.")] = 8,
    no_sandbox: Annotated[bool, typer.Option(help="Grade without a sandbox.")] = False,
):
    """Grade a cohort made of the course's own right and wrong answers with nbgrader."""
    from interviewlab.instructor.demo import run_demo
    from interviewlab.instructor.report import print_gradebook

    course = find_course()
    graded = run_demo(course, Path(folder), cohort=students, no_sandbox=no_sandbox, progress=print)
    print_gradebook(graded)
    jupyter = Path(sys.executable).with_name("jupyter")
    print(f"Feedback pages: {folder}/feedback. The formgrader page: cd {folder} && {jupyter} lab")
    if not all(each.as_expected for each in graded):
        raise typer.Exit(1)


@app.command()
def grade(
    round: Annotated[str, typer.Argument(metavar="ROUND", help="nbgrader's assignment.")],
    student: Annotated[
        list[str] | None, typer.Option(help="Only this student; repeatable.")
    ] = None,
    interview: Annotated[
        list[str] | None, typer.Option(help="Only this interview; repeatable.")
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes; default: one a processor.")
    ] = None,
    cluster: Annotated[
        str | None, typer.Option(metavar="tcp://HOST:PORT", help="A Dask scheduler.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Also what has not changed.")] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on with what is handed in, until Ctrl-C.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    no_sandbox: Annotated[bool, typer.Option(help="Grade without a sandbox.")] = False,
):
    """Grade what a cohort handed in to submitted/, in parallel, and save it in the gradebook."""
    from interviewlab.cohort.command import grade as grade_round

    options = {"workers": workers, "cluster": cluster, "no_sandbox": no_sandbox}
    good = grade_round(
        Path.cwd(), round, student, interview, force=force, watch=watch, as_json=as_json, **options
    )
    if not good:
        raise typer.Exit(1)


@app.command()
def site(
    to: Annotated[Path, typer.Argument(help="A folder, made anew.")] = Path("site"),
    only: Annotated[
        list[str] | None, typer.Option(metavar="ROUND[/INTERVIEW]", help="Repeatable.")
    ] = None,
):
    """Write the reading site: every interview with figures, without solutions, as static pages."""
    from interviewlab.site.pages import build_site

    course = find_course()
    named = [interview for target in only or [None] for interview in course.select(target)]
    build_site(course, list(dict.fromkeys(named)), to, progress=_say_on_terminal)
    print(f"wrote {to / 'index.html'}: {plural(len(set(named)), 'interview')}.")


@app.command()
def export(to: Annotated[Path, typer.Argument(help="A CSV file.")] = Path("grades.csv")):
    """Write the gradebook cell by cell, with who judged each: code, form only, or a person."""
    from interviewlab.instructor.export import export as export_grades
    from interviewlab.instructor.export import open_gradebook

    course = find_course()
    with (
        open_gradebook(course.root) as gradebook,
        to.open("w", encoding="utf-8", newline="") as file,
    ):
        count = export_grades(gradebook, course, file)
    print(f"wrote {to}: {plural(count, 'graded cell')}.")


@app.command()
def misconceptions():
    """Count the misconceptions that grading named in the cohort's notebooks."""
    from interviewlab.instructor.export import misconceptions as count_misconceptions
    from interviewlab.instructor.export import open_gradebook

    course = find_course()
    with open_gradebook(course.root) as gradebook:
        counted = count_misconceptions(gradebook, course)
    for number, interview, says in counted:
        print(f"{number:>5}  {interview}: {says}")
    if not counted:
        print("No misconception was named.")


@app.command()
def doctor():
    """Say what this machine can and cannot do, and how to mend it."""
    from interviewlab.doctor import examine

    findings = examine()
    for finding in findings:
        print(f"{'ok' if finding.good else 'MISSING':<8}{finding.what}: {finding.detail}")
    if not all(finding.good for finding in findings if finding.needed):
        raise typer.Exit(1)


def _say_on_terminal(text: str) -> None:
    if sys.stderr.isatty():
        print(text, file=sys.stderr)


def main() -> None:
    """Run the command line; a user's mistake is one sentence on stderr and exit code 1."""
    # jsonschema would spend over a second on a grammar of web addresses that no notebook's schema
    # uses, and does without where the module is missing
    sys.modules.setdefault("rfc3987_syntax", None)
    try:
        app()
    except InterviewLabError as error:
        print(f"interviewlab: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        print("interviewlab: stopped.", file=sys.stderr)
        sys.exit(130)


if __name__ == "__main__":
    main()
