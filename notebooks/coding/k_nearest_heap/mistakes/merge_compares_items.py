"""Merges whole pairs instead of distances."""


# part: merge
# fails: merge-tied-arrays
# says: `heapq.merge` without a key compares whole pairs, so equal distances compare the items,
#   and arrays crash. Use `key=lambda pair: pair[0]`.
def merge_shards(*shards, k):
    return list(itertools.islice(heapq.merge(*shards), k))
