"""Has nothing between the distance and the label."""


# part: keeper
# fails: keeper-any-stream, keeper-any-label, scan-tied-arrays
# says: On equal distances Python goes on to compare the labels: arrays and dicts crash, numbers
#   reorder the tie. Put an arrival counter between the distance and the label.
class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self._k, self._heap, self._arrivals = k, [], itertools.count()

    def offer(self, distance, label):
        if math.isnan(distance):
            raise ValueError("a distance is NaN")
        entry = (-float(distance), label)
        if len(self._heap) < self._k:
            heapq.heappush(self._heap, entry)
            return True
        return heapq.heappushpop(self._heap, entry) is not entry

    def __len__(self):
        return len(self._heap)

    def nearest(self):
        return [(-negative, label) for negative, label in sorted(self._heap, key=lambda e: -e[0])]
