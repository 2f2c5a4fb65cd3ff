"""Counts arrivals upwards in a heap of negated distances."""


# part: keeper
# fails: keeper-any-stream, keeper-any-label, scan-tied-arrays, vote-ties
# says: Of equal distances you throw away the earlier one, and the convention keeps it. The smallest
#   triple leaves a heap first, so negate the arrival counter too.
class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self._k, self._heap, self._arrivals = k, [], itertools.count()

    def offer(self, distance, label):
        if math.isnan(distance):
            raise ValueError("a distance is NaN")
        entry = (-float(distance), next(self._arrivals), label)
        if len(self._heap) < self._k:
            heapq.heappush(self._heap, entry)
            return True
        return heapq.heappushpop(self._heap, entry) is not entry

    def __len__(self):
        return len(self._heap)

    def nearest(self):
        return [(-n, label) for n, _, label in sorted(self._heap, key=lambda e: (-e[0], e[1]))]
