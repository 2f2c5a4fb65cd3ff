"""Scales the largest weight to 1, not the sum."""


# part: loop-weights
# fails: weights-by-hand, weights-sum-to-one, weights-any-ratings, weights-missing
# says: Your largest weight is 1, but weights are shares of a whole. Divide by the sum of the
#   scores, not by the largest of them.
def loop_weights(company, level):
    def score(dimension):
        ratings = (profile.get(dimension, "medium") for profile in (company, level))
        return np.prod([RATINGS[word] for word in ratings])

    means = [np.mean([score(dimension) for dimension in LEANS[name]]) for name in ROUNDS]
    scores = PRESENCE * means
    return scores / scores.max()
