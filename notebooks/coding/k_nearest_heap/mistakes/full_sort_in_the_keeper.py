"""Stores everything and sorts when asked."""


# part: keeper
# fails: keeper-by-hand, keeper-bounded, keeper-small-cases, scan-one-pass
# says: Every offer is stored, so the memory grows with the stream, and the stream does not fit.
#   Throw the farthest away as soon as more than k are held.
class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self._k, self._heap, self._arrivals = k, [], itertools.count()

    def offer(self, distance, label):
        if math.isnan(distance):
            raise ValueError("a distance is NaN")
        worst = sorted(distance for distance, _ in self._heap)[: self._k][-1:]
        room = len(self._heap) < self._k
        self._heap.append((float(distance), label))
        return room or bool(worst) and distance < worst[0]

    def __len__(self):
        return len(self._heap)

    def nearest(self):
        return sorted(self._heap, key=lambda pair: pair[0])[: self._k]
