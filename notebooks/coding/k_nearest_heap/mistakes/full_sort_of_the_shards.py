"""Joins all shards and sorts."""


# part: merge
# fails: merge-takes-little
# says: Sorting everything takes every pair from every shard. The shards are sorted already: look
#   at their heads only and stop after k, for instance with `heapq.merge` and
#   `itertools.islice`.
def merge_shards(*shards, k):
    return sorted(itertools.chain(*shards), key=lambda pair: pair[0])[:k]
