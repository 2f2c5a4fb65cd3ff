"""heapq is a min-heap, and near is small."""


class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("k < 0")
        self.k, self.heap, self.arrived = k, [], 0

    def offer(self, distance, label):
        if math.isnan(distance):
            raise ValueError("NaN is no distance")
        if self.k == 0:
            return False
        self.arrived += 1
        entry = (distance, self.arrived, label)
        if len(self.heap) < self.k:
            heapq.heappush(self.heap, entry)
            return True
        if distance < self.heap[0][0]:
            heapq.heapreplace(self.heap, entry)
            return True
        return False

    def __len__(self):
        return len(self.heap)

    def nearest(self):
        return [(distance, label) for distance, _, label in sorted(self.heap, key=lambda e: e[:2])]
