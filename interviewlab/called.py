"""What came back from learner code, and how a learner would write the call."""

from __future__ import annotations

from dataclasses import dataclass

from interviewlab.failure import CheckFailed, Text, show, written


@dataclass(frozen=True)
class Call:
    """What a call gave back (``value``), and how a learner would write the call (``text``).

    ``writes`` is that text or a function that makes it.
    """

    value: object
    writes: Text

    @property
    def text(self) -> str:
        return written(self.writes)


def opened(got) -> tuple[object, Text]:
    """The value of a :class:`Call` and what writes it; any other value as it is."""
    return (got.value, got.writes) if isinstance(got, Call) else (got, None)


def unpack(got: Call, *names: str) -> list[Call]:
    """The items of a tuple or list that came back, one :class:`Call` each, called by ``names``.

    Raises
    ------
    CheckFailed
        Something else came back, or another number of items.
    """
    items = got.value
    if not isinstance(items, tuple | list) or len(items) != len(names):
        wanted = ", ".join(names)
        reason = f"Return {len(names)} things: {wanted}."
        raise CheckFailed(reason, call=got.writes, got=show(items), expected=f"({wanted})")

    def writes(place: int):
        return lambda: f"{got.text}[{place}]"

    return [Call(item, writes(place)) for place, item in enumerate(items)]
