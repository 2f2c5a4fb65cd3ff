"""Looks at the root of an empty heap when k is 0."""


# part: keeper
# fails: keeper-small-cases, scan-short-streams, vote-nobody
# says: With k = 0 the heap is empty and full at once, so `heap[0]` does not exist. Handle k = 0
#   first, or use `heapq.heappushpop`, which copes with an empty heap.
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
        if entry < self._heap[0]:
            return False
        heapq.heapreplace(self._heap, entry)
        return True

    def __len__(self):
        return len(self._heap)

    def nearest(self):
        return [(-negative, label) for negative, _, label in sorted(self._heap, reverse=True)]
