"""Multiplies by presence after dividing by the sum."""


# part: loop-weights
# fails: weights-by-hand, weights-sum-to-one, weights-any-ratings, weights-missing
# says: You divide by the sum first and multiply by PRESENCE afterwards, so the weights no longer
#   sum to 1. Presence is part of the score; divide at the very end.
def loop_weights(company, level):
    def score(dimension):
        ratings = (profile.get(dimension, "medium") for profile in (company, level))
        return np.prod([RATINGS[word] for word in ratings])

    means = np.array([np.mean([score(dimension) for dimension in LEANS[name]]) for name in ROUNDS])
    return PRESENCE * means / means.sum()
