"""Pops k times, however few there are."""


# part: keeper
# fails: keeper-any-stream, keeper-small-cases, keeper-ask-again, scan-short-streams,
#   vote-by-hand, vote-nobody
# says: There may be fewer than k: popping k times from a shorter heap is an IndexError. Go
#   through what is there.
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
        heap = list(self._heap)
        popped = [heapq.heappop(heap) for _ in range(self._k)]
        return [(-negative, label) for negative, _, label in reversed(popped)]
