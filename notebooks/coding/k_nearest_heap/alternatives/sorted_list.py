"""A short sorted list with bisection, and no heap anywhere."""

# part: keeper
import bisect


class KNearest:
    # O(log k) comparisons per offer; moving k references on an insertion is one memmove
    def __init__(self, k):
        if k < 0:
            raise ValueError(f"k is {k}, and must be at least 0")
        self._k = k
        self._distances = []
        self._labels = []

    def offer(self, distance, label):
        if distance != distance:
            raise ValueError("NaN is no distance")
        place = bisect.bisect_right(self._distances, distance)
        if place >= self._k:
            return False
        self._distances.insert(place, distance)
        self._labels.insert(place, label)
        del self._distances[self._k :], self._labels[self._k :]
        return True

    def __len__(self):
        return len(self._distances)

    def nearest(self):
        return list(zip(self._distances, self._labels, strict=True))


# part: merge
def merge_shards(*shards, k):
    streams = [iter(shard) for shard in shards]
    heads = [next(stream, None) for stream in streams]
    nearest = []
    while len(nearest) < k and any(head is not None for head in heads):
        alive = [number for number, head in enumerate(heads) if head is not None]
        best = min(alive, key=lambda number: heads[number][0])
        nearest.append(heads[best])
        heads[best] = next(streams[best], None)
    return nearest


# part: vote
def knn_classify(query, stream, k, distance):
    votes, first = {}, {}
    for place, (_, (_, label)) in enumerate(
        k_nearest(query, stream, k, lambda q, pair: distance(q, pair[0]))
    ):
        votes[label] = votes.get(label, 0) + 1
        first.setdefault(label, place)
    if not votes:
        raise ValueError("nobody votes")
    return min(votes, key=lambda label: (-votes[label], first[label]))
