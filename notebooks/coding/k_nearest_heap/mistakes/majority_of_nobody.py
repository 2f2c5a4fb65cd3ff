"""Takes the first of an empty ranking."""


# part: vote
# fails: vote-nobody
# says: With nobody to vote, `most_common(1)` is empty and `[0]` is an IndexError that says
#   nothing to the caller. Test for it and raise a ValueError with a reason.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(query, pair[0]))
    return Counter(label for _, (_, label) in near).most_common(1)[0][0]
