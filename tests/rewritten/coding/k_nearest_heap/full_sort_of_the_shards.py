"""Pours everything into one list."""


def merge_shards(*shards, k):
    pool = []
    for shard in shards:
        pool += list(shard)
    order = sorted(range(len(pool)), key=lambda i: pool[i][0])
    return [pool[i] for i in order[:k]]
