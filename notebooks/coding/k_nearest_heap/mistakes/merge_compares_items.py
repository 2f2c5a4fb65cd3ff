"""Merges whole pairs instead of distances."""


# part: merge
# fails: merge-tied-arrays
# says: Equal distances compare the items, and arrays crash: a tuple (distance, item) does that, and
#   `heapq.merge` without a key. Put the shard's number between, or use `key=lambda pair: pair[0]`.
def merge_shards(*shards, k):
    return list(itertools.islice(heapq.merge(*shards), k))
