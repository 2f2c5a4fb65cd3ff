"""Pops the answer out of the heap."""


# part: keeper
# fails: keeper-ask-again
# says: Popping sorts the answer but uses up the heap: asked again, it is empty, and later offers
#   start from nothing. Sort a copy.
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
        popped = [heapq.heappop(self._heap) for _ in range(len(self._heap))]
        return [(-negative, label) for negative, _, label in reversed(popped)]
