"""Stores everything, and len counts what nearest shows."""


# part: keeper
# fails: keeper-bounded, scan-one-pass
# says: `len` says at most k, but every label is still in your list, and the stream does not fit.
#   Drop what is not among the k nearest in `offer`, not when you are asked.
class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self._k, self._pairs = k, []

    def offer(self, distance, label):
        if math.isnan(distance):
            raise ValueError("a distance is NaN")
        pair = (float(distance), label)
        self._pairs.append(pair)
        self._pairs.sort(key=lambda pair: pair[0])
        return any(kept is pair for kept in self._pairs[: self._k])

    def __len__(self):
        return len(self.nearest())

    def nearest(self):
        return self._pairs[: self._k]
