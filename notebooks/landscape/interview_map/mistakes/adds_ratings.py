"""Adds the two ratings instead of multiplying them."""


# part: loop-weights
# fails: weights-by-hand, weights-any-ratings, weights-missing
# says: You add the company's rating and the level's. The score of a dimension is their product:
#   4 * 3, not 4 + 3, for coding at big tech as a senior.
def loop_weights(company, level):
    def score(dimension):
        ratings = (profile.get(dimension, "medium") for profile in (company, level))
        return sum(RATINGS[word] for word in ratings)

    means = [np.mean([score(dimension) for dimension in LEANS[name]]) for name in ROUNDS]
    scores = PRESENCE * means
    return scores / scores.sum()
