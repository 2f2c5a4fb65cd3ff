"""A max-heap written by hand: sift up, sift down, no heapq in the keeper."""


# part: keeper
class KNearest:
    def __init__(self, k):
        if k < 0:
            raise ValueError("a negative k")
        self._k, self._heap, self._offers = k, [], 0

    def _sift_up(self, i):
        heap = self._heap
        while i > 0 and heap[i][:2] > heap[(i - 1) // 2][:2]:
            heap[i], heap[(i - 1) // 2] = heap[(i - 1) // 2], heap[i]
            i = (i - 1) // 2

    def _sift_down(self, i=0):
        heap = self._heap
        while 2 * i + 1 < len(heap):
            child = max(range(2 * i + 1, min(2 * i + 3, len(heap))), key=lambda c: heap[c][:2])
            if heap[child][:2] < heap[i][:2]:
                break
            heap[i], heap[child] = heap[child], heap[i]
            i = child

    def offer(self, distance, label):
        if np.isnan(distance):
            raise ValueError("NaN")
        self._offers += 1
        entry = (distance, self._offers, label)
        if len(self._heap) < self._k:
            self._heap.append(entry)
            self._sift_up(len(self._heap) - 1)
            return True
        if not self._heap or distance >= self._heap[0][0]:
            return False
        self._heap[0] = entry
        self._sift_down()
        return True

    def __len__(self):
        return len(self._heap)

    def nearest(self):
        in_order = sorted(self._heap, key=lambda entry: entry[:2])
        return [(distance, label) for distance, _, label in in_order]


# part: merge
def merge_shards(*shards, k):
    streams = [iter(shard) for shard in shards]
    heads = []
    for number, stream in enumerate(streams):
        for distance, item in itertools.islice(stream, 1):
            heads.append((distance, number, item))
    heapq.heapify(heads)
    nearest = []
    while heads and len(nearest) < k:
        distance, number, item = heads[0]
        nearest.append((distance, item))
        following = next(streams[number], None)
        if following is None:
            heapq.heappop(heads)
        else:
            heapq.heapreplace(heads, (following[0], number, following[1]))
    return nearest
