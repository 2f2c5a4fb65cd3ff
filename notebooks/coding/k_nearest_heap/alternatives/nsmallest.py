"""The scan by heapq.nsmallest over a lazy generator; the vote by most_common."""


# part: scan
def k_nearest(query, stream, k, distance):
    measured = ((distance(query, item), place, item) for place, item in enumerate(stream))
    return [(near, item) for near, _, item in heapq.nsmallest(k, measured)]


# part: vote
def knn_classify(query, stream, k, distance):
    pairs = ((distance(query, vector), label) for vector, label in stream)
    winners = [label for _, label in heapq.nsmallest(k, pairs, key=lambda pair: pair[0])]
    if len(winners) == 0:
        raise ValueError("There is nobody to vote.")
    return Counter(winners).most_common(1)[0][0]
