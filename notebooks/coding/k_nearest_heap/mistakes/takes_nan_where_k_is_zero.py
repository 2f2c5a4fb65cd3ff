"""Answers for k = 0 before it looks at the distance."""


# part: keeper
# fails: keeper-nan
# says: With k = 0 you answer before you look at the distance, so a NaN passes. Test the distance first:
#   a broken input is an error whatever k is.
class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self._k, self._heap, self._arrivals = k, [], itertools.count()

    def offer(self, distance, label):
        if self._k == 0:
            return False
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
