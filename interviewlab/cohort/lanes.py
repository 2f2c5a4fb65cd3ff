"""Which submission is next for which worker."""

from __future__ import annotations

from collections import deque
from itertools import pairwise

from interviewlab.cohort.submissions import Found


class Lanes:
    """A queue a worker, with the submissions of an interview next to one another.

    A worker's first submissions of an interview cost it the reading of the release and a rehearsal
    of its checks. So each interview goes to as few workers as it can; who has no more of their own
    takes from the end of the longest queue.

    Parameters
    ----------
    waiting : list of Found
        Students keep their order within an interview.
    count : int
        Queues.
    """

    def __init__(self, waiting: list[Found], count: int):
        ordered = sorted(waiting, key=lambda each: each.interview.key)
        cuts = [len(ordered) * lane // count for lane in range(count + 1)]
        self._queues = [deque(ordered[start:end]) for start, end in pairwise(cuts)]

    def next(self, lane: int) -> Found | None:
        """What ``lane`` takes now; None where nothing is left for anybody."""
        if self._queues[lane]:
            return self._queues[lane].popleft()
        longest = max(self._queues, key=len)
        return longest.pop() if longest else None
