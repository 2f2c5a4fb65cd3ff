"""Sorts by the distance alone what lies in heap order."""


# part: keeper
# fails: keeper-any-stream, keeper-any-label, scan-tied-arrays
# says: You keep the right items, but show equal distances in the order of the heap, or the latest
#   first. Sort by distance, then by arrival.
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
        by_distance = sorted(self._heap, key=lambda entry: -entry[0])
        return [(-negative, label) for negative, _, label in by_distance]
