"""Adds up the dimensions of a round instead of averaging them."""


# part: loop-weights
# fails: weights-by-hand, weights-any-ratings, weights-missing
# says: A round that leans on two dimensions counts twice in your code. Take the mean of its
#   dimensions' scores, so that each round counts once.
def loop_weights(company, level):
    def score(dimension):
        ratings = (profile.get(dimension, "medium") for profile in (company, level))
        return np.prod([RATINGS[word] for word in ratings])

    means = [np.sum([score(dimension) for dimension in LEANS[name]]) for name in ROUNDS]
    scores = PRESENCE * means
    return scores / scores.sum()
