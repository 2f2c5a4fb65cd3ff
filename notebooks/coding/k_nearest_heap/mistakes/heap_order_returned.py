"""Returns the heap as it lies in memory."""


# part: keeper
# fails: keeper-by-hand, keeper-any-stream, keeper-any-label, keeper-small-cases,
#   keeper-ask-again, keeper-nan, scan-by-hand, scan-one-pass, scan-tied-arrays,
#   scan-short-streams, scan-matches-sklearn, scan-query-first, vote-ties
# says: A heap is not sorted: a parent is farther than its children, and siblings stand in any
#   order. Sort a copy by distance before you show it.
class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self._k, self._heap, self._arrivals = k, [], itertools.count()

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
        return [(-negative, label) for negative, _, label in self._heap]
