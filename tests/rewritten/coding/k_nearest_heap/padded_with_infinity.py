"""k slots, infinitely far to begin with."""


class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k must not be negative")
        self.slots = [(float("inf"), None) for _ in range(k)]

    def offer(self, distance, label):
        if distance != distance:
            raise ValueError("distance is NaN")
        for place, (there, _) in enumerate(self.slots):
            if distance < there:
                self.slots.insert(place, (distance, label))
                self.slots.pop()
                return True
        return False

    def __len__(self):
        return len(self.slots)

    def nearest(self):
        return list(self.slots)
