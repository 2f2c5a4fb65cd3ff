"""The gradebook in a real PostgreSQL server."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
from pathlib import Path

import pytest
import sqlalchemy

from interviewlab.instructor.nbgrader import COURSE_ID, must_succeed, nbgrader_api
from tests.cohort.conftest import COMMENTS, GRADES, ROUND, STUDENTS, SUBMISSIONS, grade
from tests.cohort.test_disturbed import wait_for

MISSING = "NO POSTGRESQL: grading into a real server was not tested"


def programs() -> Path | None:
    """The folder of Debian's or the path's `initdb` and `postgres`."""
    found = shutil.which("initdb")
    folders = [Path(found).parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "postgres").exists()), None)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server of our own on a free port of loopback; its address for SQLAlchemy."""
    folder = programs()
    if folder is None:
        if os.environ.get("INTERVIEWLAB_REQUIRE_POSTGRES"):
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    home = tmp_path_factory.mktemp("postgres")
    as_user = {}
    if os.geteuid() == 0:  # which postgres refuses to run as
        user = pwd.getpwnam("postgres")
        as_user = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        os.chown(home, user.pw_uid, user.pw_gid)
        for parent in home.parents:
            if parent.owner() == "root" and "pytest" in str(parent):
                parent.chmod(parent.stat().st_mode | 0o055)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.STDOUT, "cwd": "/", **as_user}
    data = home / "data"
    subprocess.run(
        [folder / "initdb", "-D", data, "-U", "grader", "-A", "trust", "-E", "UTF8"],
        check=True, **quiet,
    )  # fmt: skip
    process = subprocess.Popen(
        [folder / "postgres", "-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", home], **quiet
    )
    address = f"postgresql+psycopg://grader@127.0.0.1:{port}/postgres"
    wait_for(lambda: _answers(port))
    yield address
    process.terminate()
    process.wait(timeout=30)


def _answers(port: int) -> bool:
    import psycopg

    try:
        psycopg.connect(f"host=127.0.0.1 port={port} user=grader dbname=postgres").close()
    except psycopg.OperationalError:
        return False
    return True


def test_grades_in_postgresql_are_those_in_sqlite(cohort, undisturbed, server, monkeypatch):
    """With INTERVIEWLAB_DB_URL set, do nbgrader and `grade` meet in the same tables?"""
    monkeypatch.setenv("INTERVIEWLAB_DB_URL", server)
    (cohort / "gradebook.db").unlink()
    from nbgrader.api import Gradebook

    with Gradebook(server, COURSE_ID):
        pass
    api = nbgrader_api(cohort)
    api.coursedir.db_url = server
    must_succeed(api.generate_assignment(ROUND, create=True, force=True), "release")
    assert f"{STUDENTS} submissions graded" in grade(cohort)
    assert f"{STUDENTS} unchanged" in grade(cohort)
    assert not (cohort / "gradebook.db").exists()
    engine = sqlalchemy.create_engine(server)
    with engine.connect() as connection:
        there = {
            name: sorted(map(tuple, connection.exec_driver_sql(query).fetchall()), key=repr)
            for name, query in (
                ("grades", GRADES), ("comments", COMMENTS), ("submissions", SUBMISSIONS)
            )
        }  # fmt: skip
    engine.dispose()
    assert len(there["grades"]) == len(undisturbed["grades"])
    for mine, theirs in zip(there["grades"], undisturbed["grades"], strict=True):
        assert mine == (*theirs[:5], bool(theirs[5]))
    assert there["comments"] == undisturbed["comments"]
