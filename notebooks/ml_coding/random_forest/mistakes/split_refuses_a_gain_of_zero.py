"""Asks for a positive decrease."""


# part: random-split
# fails: split-worthless, forest-features-per-split
# says: A cut with decrease 0 never wins, because you start from 0. In XOR every first cut
#   gains 0 and the next one everything: start from None, or from minus infinity.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    best, answer, found = 0.0, None, False
    for looked, j in enumerate(rng.permutation(X.shape[1])):
        if looked >= max_features and found:
            break
        decrease, threshold = cut(X[:, j], codes, n_classes)
        found = found or threshold is not None
        if threshold is not None and decrease > best:
            best, answer = decrease, (int(j), threshold)
    return answer
