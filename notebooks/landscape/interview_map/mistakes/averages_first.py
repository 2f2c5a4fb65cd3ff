"""Averages the ratings before multiplying."""


# part: loop-weights
# fails: weights-any-ratings, weights-missing
# says: You average the company's ratings and the level's, then multiply the averages. The mean
#   of products is not the product of means: score each dimension first, then average the
#   scores.
def loop_weights(company, level):
    def mean_rating(profile, name):
        return np.mean([RATINGS[profile.get(dimension, "medium")] for dimension in LEANS[name]])

    means = [mean_rating(company, name) * mean_rating(level, name) for name in ROUNDS]
    scores = PRESENCE * means
    return scores / scores.sum()
