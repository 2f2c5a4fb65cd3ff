"""Joins all shards and sorts."""


# part: merge
# fails: merge-takes-little
# says: You take more pairs than you need (all of them, if you sort everything). The shards are
#   sorted already: hold one head of each and stop after k, as `heapq.merge` and `itertools.islice`
#   do.
def merge_shards(*shards, k):
    return sorted(itertools.chain(*shards), key=lambda pair: pair[0])[:k]
