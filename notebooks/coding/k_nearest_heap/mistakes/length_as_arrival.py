"""Numbers arrivals by the length of the heap."""


# part: keeper
# fails: keeper-any-stream, keeper-any-label, scan-tied-arrays
# says: `len(heap)` stops growing when the heap is full, so two entries can share it, and then the
#   labels are compared. Count the offers.
class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self._k, self._heap = k, []

    def offer(self, distance, label):
        if math.isnan(distance):
            raise ValueError("a distance is NaN")
        entry = (-float(distance), -len(self._heap), label)
        if len(self._heap) < self._k:
            heapq.heappush(self._heap, entry)
            return True
        return heapq.heappushpop(self._heap, entry) is not entry

    def __len__(self):
        return len(self._heap)

    def nearest(self):
        return [(-negative, label) for negative, _, label in sorted(self._heap, reverse=True)]
