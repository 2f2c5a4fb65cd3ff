"""Takes k / s pairs from each shard."""


# part: merge
# fails: merge-takes-little, merge-any-shards, merge-nothing
# says: One shard may hold all of the k nearest, so an equal share of each loses some of them. Let
#   the distances decide which shard serves next.
def merge_shards(*shards, k):
    share = math.ceil(k / max(1, len(shards)))
    heads = itertools.chain(*(itertools.islice(shard, share) for shard in shards))
    return sorted(heads, key=lambda pair: pair[0])[:k]
