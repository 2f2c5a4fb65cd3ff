"""Asks every shard for a head."""


# part: merge
# fails: merge-nothing
# says: A shard may be empty, and then `next` raises StopIteration. Give `next` a default, or let
#   a for loop or `heapq.merge` deal with it.
def merge_shards(*shards, k):
    streams, heap, nearest = [iter(shard) for shard in shards], [], []
    for number, stream in enumerate(streams):
        distance, item = next(stream)
        heap.append((distance, number, item))
    heapq.heapify(heap)
    while heap and len(nearest) < k:
        distance, number, item = heapq.heappop(heap)
        nearest.append((distance, item))
        for following in itertools.islice(streams[number], 1):
            heapq.heappush(heap, (following[0], number, following[1]))
    return nearest
