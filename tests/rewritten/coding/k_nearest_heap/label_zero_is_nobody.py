"""Starts from no winner and looks whether one was found."""


def knn_classify(query, stream, k, distance):
    keeper = KNearest(k)
    for vector, label in stream:
        keeper.offer(distance(query, vector), label)
    winner, most = None, 0
    labels = [label for _, label in keeper.nearest()]
    for label in labels:
        if labels.count(label) > most:
            winner, most = label, labels.count(label)
    if not winner:
        raise ValueError("there is no neighbour")
    return winner
