"""Starts with k imaginary items at infinity."""


# part: keeper
# fails: keeper-by-hand, keeper-bounded, keeper-any-stream, keeper-small-cases, keeper-ask-again,
#   scan-short-streams, vote-by-hand, vote-nobody
# says: Filling the heap with k infinite distances saves an `if`, but then a short stream answers
#   with items that nobody offered. Start empty.
class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self._arrivals = itertools.count()
        self._heap = [(-math.inf, -math.inf, None) for _ in range(k)]

    def offer(self, distance, label):
        if math.isnan(distance):
            raise ValueError("a distance is NaN")
        entry = (-float(distance), -next(self._arrivals), label)
        return heapq.heappushpop(self._heap, entry) is not entry

    def __len__(self):
        return len(self._heap)

    def nearest(self):
        return [(-negative, label) for negative, _, label in sorted(self._heap, reverse=True)]
