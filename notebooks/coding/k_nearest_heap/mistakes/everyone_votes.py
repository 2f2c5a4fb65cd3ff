"""Lets the whole stream vote."""


# part: vote
# fails: vote-by-hand, vote-ties, vote-matches-sklearn, vote-one-pass
# says: You count the labels of the whole stream, so the answer is its most common label, whatever
#   the query is. Only the k nearest vote.
def knn_classify(query, stream, k, distance):
    pages = list(stream)
    if not pages or k == 0:
        raise ValueError("nobody votes")
    return Counter(label for _, label in pages).most_common(1)[0][0]
