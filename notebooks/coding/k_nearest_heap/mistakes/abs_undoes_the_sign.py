"""Undoes the sign with abs."""


# part: keeper
# fails: keeper-any-stream, scan-short-streams
# says: You undo the sign with abs, which makes negative distances positive. A score with its sign
#   turned, such as an inner product, is a distance like others: turn the sign back with minus.
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
        return [(abs(negative), label) for negative, _, label in sorted(self._heap, reverse=True)]
