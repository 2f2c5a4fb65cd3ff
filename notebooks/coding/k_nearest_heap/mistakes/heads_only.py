"""Takes the best of each shard and no more."""


# part: merge
# fails: merge-by-hand, merge-takes-little, merge-any-shards, merge-tied-arrays, merge-nothing
# says: The second item of one shard can be nearer than the first of another. After you take a
#   head, that shard must show its next one.
def merge_shards(*shards, k):
    heads = [pair for shard in shards for pair in itertools.islice(shard, 1)]
    return sorted(heads, key=lambda pair: pair[0])[:k]
