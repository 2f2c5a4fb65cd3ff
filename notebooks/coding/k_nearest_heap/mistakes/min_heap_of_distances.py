"""Puts the nearest on top, so the nearest is thrown away."""


# part: keeper
# fails: keeper-by-hand, keeper-any-stream, keeper-any-label, keeper-small-cases,
#   keeper-ask-again, keeper-nan, scan-by-hand, scan-one-pass, scan-tied-arrays,
#   scan-matches-sklearn, scan-query-first, vote-by-hand, vote-matches-sklearn,
#   vote-one-pass
# says: With plain distances the heap's top is your nearest item, and that is what a full heap
#   throws away: you keep the k farthest. Store negated distances, so that the farthest is on
#   top.
class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self._k, self._heap, self._arrivals = k, [], itertools.count()

    def offer(self, distance, label):
        if math.isnan(distance):
            raise ValueError("a distance is NaN")
        entry = (float(distance), -next(self._arrivals), label)
        if len(self._heap) < self._k:
            heapq.heappush(self._heap, entry)
            return True
        return heapq.heappushpop(self._heap, entry) is not entry

    def __len__(self):
        return len(self._heap)

    def nearest(self):
        by_distance = sorted(self._heap, key=lambda entry: (entry[0], -entry[1]))
        return [(distance, label) for distance, _, label in by_distance]
