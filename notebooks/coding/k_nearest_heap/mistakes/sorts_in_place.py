"""Sorts the heap itself, farthest last."""


# part: keeper
# fails: keeper-ask-again
# says: `self._heap.sort(reverse=True)` puts your nearest item at the root, so the next offer
#   throws away the wrong one. Sort a copy with `sorted`.
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
        self._heap.sort(reverse=True)
        return [(-negative, label) for negative, _, label in self._heap]
