"""Replaces the root also when the distances are equal."""


# part: keeper
# fails: keeper-any-stream, keeper-any-label, vote-ties
# says: A newcomer at the same distance as your worst must not get in: the earlier one wins.
#   Replace only if it is strictly nearer.
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
        if self._k == 0 or distance > -self._heap[0][0]:
            return False
        heapq.heapreplace(self._heap, entry)
        return True

    def __len__(self):
        return len(self._heap)

    def nearest(self):
        return [(-negative, label) for negative, _, label in sorted(self._heap, reverse=True)]
