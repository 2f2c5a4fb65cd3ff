"""Stops as soon as one shard has nothing left."""


# part: merge
# fails: merge-any-shards, merge-tied-arrays, merge-nothing
# says: You stop when one shard is used up, but the others may still have pairs. Leave that shard
#   out and go on with the rest, until you have k or all are empty.
def merge_shards(*shards, k):
    streams, nearest = [iter(shard) for shard in shards], []
    heads = [next(stream, None) for stream in streams]
    while heads and len(nearest) < k and all(heads):
        best = min(range(len(heads)), key=lambda number: heads[number][0])
        nearest.append(heads[best])
        heads[best] = next(streams[best], None)
    return nearest
