"""Calls the worst infinite while there is room."""


# part: keeper
# fails: keeper-small-cases, scan-short-streams
# says: While there is room, everything gets in, an infinite distance too. You compare it with an
#   imaginary worst at infinity, and it is not strictly nearer: ask for room first.
class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self._k, self._heap, self._arrivals = k, [], itertools.count()

    def offer(self, distance, label):
        if math.isnan(distance):
            raise ValueError("a distance is NaN")
        full = len(self._heap) == self._k
        worst = -self._heap[0][0] if full and self._k else math.inf
        if self._k == 0 or distance >= worst:
            return False
        heapq.heappush(self._heap, (-float(distance), -next(self._arrivals), label))
        if len(self._heap) > self._k:
            heapq.heappop(self._heap)
        return True

    def __len__(self):
        return len(self._heap)

    def nearest(self):
        return [(-negative, label) for negative, _, label in sorted(self._heap, reverse=True)]
