"""Leaves out how many loops have the round."""


# part: loop-weights
# fails: weights-by-hand, weights-any-ratings, weights-missing
# says: Your weights ignore how often a round happens. Multiply the mean score of each round by
#   its entry of PRESENCE before you divide by the sum.
def loop_weights(company, level):
    def score(dimension):
        ratings = (profile.get(dimension, "medium") for profile in (company, level))
        return np.prod([RATINGS[word] for word in ratings])

    means = [np.mean([score(dimension) for dimension in LEANS[name]]) for name in ROUNDS]
    scores = np.array(means)
    return scores / scores.sum()
