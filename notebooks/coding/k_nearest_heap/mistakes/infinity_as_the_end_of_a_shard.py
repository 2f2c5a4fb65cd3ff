"""Marks an empty shard by an infinite distance."""


# part: merge
# fails: merge-nothing
# says: You take an infinite distance for the end of a shard, so infinitely far items are lost. Mark the
#   end by something that is no distance, such as None, or take the shard out.
def merge_shards(*shards, k):
    streams, end = [iter(shard) for shard in shards], (math.inf, None)
    heads = [next(stream, end) for stream in streams]
    nearest = []
    while heads and len(nearest) < k:
        best = min(range(len(heads)), key=lambda number: heads[number][0])
        if heads[best][0] == math.inf:
            break
        nearest.append(heads[best])
        heads[best] = next(streams[best], end)
    return nearest
