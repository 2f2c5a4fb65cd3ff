"""Takes neighbours away until the tie is gone."""


# part: vote
# fails: vote-ties
# says: You settle a tied vote by more than the nearest members: by dropping the farthest until one
#   label leads, or by sums of distances. Here the nearest member of each tied label decides.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(query, pair[0]))
    if not near:
        raise ValueError("nobody votes")
    labels = [label for _, (_, label) in near]
    while True:
        first, *others = Counter(labels).most_common(2)
        if not others or others[0][1] < first[1]:
            return first[0]
        labels.pop()
