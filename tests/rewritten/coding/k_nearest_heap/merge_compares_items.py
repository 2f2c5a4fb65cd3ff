"""A heap of heads that holds the pairs themselves."""


def merge_shards(*shards, k):
    readers = [iter(shard) for shard in shards]
    heads = []
    if k > 0:
        for place, reader in enumerate(readers):
            for pair in reader:
                heapq.heappush(heads, (pair, place))
                break
    result = []
    while heads and len(result) < k:
        pair, place = heapq.heappop(heads)
        result.append(pair)
        if len(result) < k:
            for following in readers[place]:
                heapq.heappush(heads, (following, place))
                break
    return result
