"""Tests the length after appending."""


# part: merge
# fails: merge-nothing
# says: With k = 0 the test `len(...) == k` comes too late and is never true again, so everything
#   is returned. Test before you append, or use `itertools.islice`.
def merge_shards(*shards, k):
    nearest = []
    for pair in heapq.merge(*shards, key=lambda pair: pair[0]):
        nearest.append(pair)
        if len(nearest) == k:
            break
    return nearest
