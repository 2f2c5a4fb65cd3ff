"""The planner: always feasible, sums to the hours, inside the map's bounds, stable."""

from __future__ import annotations

import datetime
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from interviewlab.curriculum import find_course
from interviewlab.learner.calendar import to_ics
from interviewlab.learner.pages import plan_page
from interviewlab.learner.plan import SPACING, Plan, PlanError, make_plan, shares_for
from interviewlab.learner.readiness import InterviewState, states
from interviewlab.loops import COMPANIES, LEVELS, PREPARED_ROUNDS

TODAY = datetime.date(2027, 3, 1)
BOUNDS = {round.id: round.preparation for round in PREPARED_ROUNDS}
FRESH = states(find_course(), None)
TITLES = {round.name: round.title for round in find_course().rounds}

companies = st.sampled_from(sorted(COMPANIES))
levels = st.sampled_from(sorted(LEVELS))
readiness = st.fixed_dictionaries({name: st.floats(0, 1) for name in BOUNDS})


def planned(every: list[InterviewState] = FRESH, **asked) -> Plan:
    wanted = {"company": "big_tech", "level": "mid", "hours": 40, "today": TODAY} | asked
    return make_plan(every, wanted.pop("readiness", {}), **wanted)


@given(companies, levels, readiness)
def test_shares_stay_inside_the_bounds_and_sum_to_one(company, level, ready):
    """Whatever the target, does every round get a share that the map allows?"""
    shares = shares_for(company, level, ready)
    assert sum(shares.values()) == pytest.approx(1)
    for name, (low, high) in BOUNDS.items():
        assert low - 1e-9 <= shares[name] <= high + 1e-9


@settings(max_examples=20, deadline=None)
@given(companies, levels, readiness, st.integers(5, 600), st.integers(1, 30))
def test_sessions_sum_to_the_hours(company, level, ready, hours, weeks):
    """Is every minute planned, once, in the weeks that there are, days in order?"""
    asked = {"company": company, "level": level, "readiness": ready}
    if hours > 60 * weeks:
        with pytest.raises(PlanError, match="more than 60 a week"):
            planned(hours=hours, weeks=weeks, **asked)
        return
    plan = planned(hours=hours, weeks=weeks, **asked)
    assert sum(session.minutes for session in plan.sessions) == 60 * hours
    assert all(session.minutes > 0 for session in plan.sessions)
    days = [session.day for session in plan.sessions]
    assert days == sorted(days)
    assert days[0] >= TODAY and days[-1] < TODAY + datetime.timedelta(weeks=weeks)
    assert {session.week for session in plan.sessions} <= set(range(1, weeks + 1))


@given(companies, levels, readiness, st.sampled_from(sorted(BOUNDS)))
def test_a_little_readier_changes_little(company, level, ready, name):
    """Does one more passed part leave the plan nearly as it was, and not raise its own round?"""
    more = ready | {name: min(1.0, ready[name] + 0.02)}
    before, after = shares_for(company, level, ready), shares_for(company, level, more)
    assert max(abs(before[each] - after[each]) for each in BOUNDS) < 0.02
    assert after[name] <= before[name] + 1e-9


def test_the_target_bends_the_shares():
    """Do design-heavy targets get more design than coding-heavy ones?"""
    staff = shares_for("big_tech", "staff", {})
    junior = shares_for("traditional_tech", "junior", {})
    assert staff["system_design"] > junior["system_design"]
    assert staff["coding"] < junior["coding"]


def test_interviews_come_in_the_courses_order():
    """Are prerequisites first: each round's interviews in its own order?"""
    new = [s.what.split(":")[0] for s in planned(hours=200).sessions if s.kind == "new"]
    for round in find_course().rounds:
        mine = [key for key in new if key.startswith(f"{round.name}/")]
        assert mine == [i.key for i in round.interviews][: len(mine)]
    assert len(new) > 10


def test_failed_parts_come_back_ever_rarer():
    """Does what I failed come back, soon at first, and before new interviews of its round?"""
    first = next(state for state in FRESH if state.interview.round == "ml_coding")
    part = next(iter(first.parts))
    state = InterviewState(first.interview, first.parts, first.weights, {part: TODAY})
    plan = planned([state if each is first else each for each in FRESH], weeks=6)
    days = [(s.day - TODAY).days for s in plan.sessions if s.kind == "part"]
    assert days == list(SPACING)


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"hours": 3}, "3 hours can't be planned: give between 5 and 2000"),
        ({"hours": float("nan")}, "nan hours can't be planned"),
        ({"date": datetime.date(2027, 2, 1)}, "2027-02-01 is not ahead of 2027-03-01"),
        ({"hours": 40, "date": datetime.date(2027, 3, 3)}, "more than 60 a week"),
        ({"weeks": 0}, "there must be at least one"),
        ({"weeks": 9, "date": datetime.date(2027, 3, 20)}, "leave out one of the two"),
        ({"company": "bank"}, "There is no company 'bank'; there is big_tech"),
        ({"level": "intern"}, "There is no level 'intern'; there is junior"),
    ],
)
def test_impossible_input_gets_a_sentence(asked, sentence):
    """Am I told what is wrong with what I asked for?"""
    with pytest.raises(PlanError, match=sentence.replace("?", r"\?")):
        planned(**asked)


def test_calendar_file_can_be_read():
    """Does a calendar program find an event a session, none at the same time, ids all different?"""
    plan = planned(hours=30, date=datetime.date(2027, 4, 10))
    content = to_ics(plan, TITLES)
    events = Calendar.from_ical(content).walk("VEVENT")
    assert len(events) == len(plan.sessions)
    assert len({str(event["uid"]) for event in events}) == len(events)
    times = sorted((e["dtstart"].dt, e["dtend"].dt) for e in events)
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(times))
    assert max(end for _, end in times).date() <= datetime.date(2027, 4, 10)
    assert content == to_ics(plan, TITLES)


def test_page_needs_nothing_from_elsewhere():
    """Is the plan's page whole: picture, table, and no address that must be fetched?"""
    page = plan_page(planned(), TITLES)
    assert "<svg" in page
    assert page.count("<tr>") == len(planned().sessions) + 1
    assert "<script" not in page and "<link" not in page and 'src="http' not in page
