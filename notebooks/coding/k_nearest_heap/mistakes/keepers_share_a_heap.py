"""A list in the body of the class."""


# part: keeper
# fails: keeper-bounded, keeper-any-stream, keeper-any-label, keeper-small-cases,
#   keeper-ask-again, keeper-nan, scan-by-hand, scan-one-pass, scan-tied-arrays,
#   scan-short-streams, scan-matches-sklearn, scan-query-first, vote-by-hand, vote-ties,
#   vote-matches-sklearn, vote-one-pass
# says: All your keepers share one list: what stands in the body of a class, or in a default argument,
#   is made once. Make the list in `__init__`.
class KNearest:
    _heap = []

    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self._k, self._arrivals = k, itertools.count()

    def offer(self, distance, label):
        if math.isnan(distance):
            raise ValueError("a distance is NaN")
        entry = (-float(distance), -next(self._arrivals), label)
        if len(self._heap) < self._k:
            heapq.heappush(self._heap, entry)
            return True
        return heapq.heappushpop(self._heap, entry) is not entry

    def __len__(self):
        return len(self._heap)

    def nearest(self):
        return [(-negative, label) for negative, _, label in sorted(self._heap, reverse=True)]
