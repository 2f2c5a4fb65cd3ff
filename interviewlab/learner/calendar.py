"""A plan as a calendar file."""

from __future__ import annotations

import datetime
import hashlib

from icalendar import Calendar, Event

from interviewlab.learner.plan import Plan

EVENING = datetime.time(18, 0)  # local time, wherever the calendar is
PAUSE = 10  # minutes between two sessions of a day


def to_ics(plan: Plan, titles: dict[str, str]) -> bytes:
    """One event a session: each day's one after another from six in the evening.

    The same plan gives the same bytes, so that importing it again doubles nothing.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Interview Lab//plan//EN")
    calendar.add("version", "2.0")
    free: dict[datetime.date, datetime.datetime] = {}
    for session in plan.sessions:
        start = free.get(session.day, datetime.datetime.combine(session.day, EVENING))
        end = start + datetime.timedelta(minutes=session.minutes)
        free[session.day] = end + datetime.timedelta(minutes=PAUSE)
        event = Event()
        event.add("uid", _uid(session.what, start) + "@interviewlab")
        event.add("dtstamp", datetime.datetime.combine(plan.sessions[0].day, EVENING, datetime.UTC))
        event.add("dtstart", start)
        event.add("dtend", end)
        event.add("summary", f"{titles[session.round]}: {session.what}")
        calendar.add_component(event)
    return calendar.to_ical()


def _uid(what: str, start: datetime.datetime) -> str:
    return hashlib.sha256(f"{what} {start.isoformat()}".encode()).hexdigest()[:24]
