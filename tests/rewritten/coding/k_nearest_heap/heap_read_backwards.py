"""A max-heap, read from its end."""


def k_nearest(query, stream, k, distance):
    heap = []
    for number, item in enumerate(stream):
        heapq.heappush(heap, (-distance(query, item), -number, item))
        if len(heap) > k:
            heapq.heappop(heap)
    return [(-minus, item) for minus, _, item in heap[::-1]]
