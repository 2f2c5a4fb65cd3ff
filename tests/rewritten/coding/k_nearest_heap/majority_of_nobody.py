"""Ranks the labels by votes and takes the head of the ranking."""


def knn_classify(query, stream, k, distance):
    def to_vector(q, pair):
        return distance(q, pair[0])

    votes = {}
    for _, (_, label) in k_nearest(query, stream, k, to_vector):
        votes[label] = votes.get(label, 0) + 1
    ranking = sorted(votes, key=votes.get, reverse=True)
    return ranking[0]
