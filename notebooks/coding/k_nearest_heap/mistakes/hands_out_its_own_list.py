"""Returns the list that it keeps."""


# part: keeper
# fails: keeper-ask-again
# says: The list that you return is the one you keep, so whoever changes the answer changes the keeper.
#   Give a copy.
class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self._k, self._pairs = k, []

    def offer(self, distance, label):
        if math.isnan(distance):
            raise ValueError("a distance is NaN")
        place = len(self._pairs)
        while place > 0 and self._pairs[place - 1][0] > distance:
            place -= 1
        self._pairs.insert(place, (distance, label))
        del self._pairs[self._k :]
        return place < self._k

    def __len__(self):
        return len(self._pairs)

    def nearest(self):
        return self._pairs
