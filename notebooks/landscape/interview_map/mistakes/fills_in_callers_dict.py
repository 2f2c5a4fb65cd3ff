"""Writes the default rating into the caller's dict."""


# part: loop-weights
# fails: weights-typo
# says: setdefault adds the missing rating to the dict that you were given, so the caller's
#   table changes. Read with get, which leaves it alone.
def loop_weights(company, level):
    def score(dimension):
        ratings = (profile.setdefault(dimension, "medium") for profile in (company, level))
        return np.prod([RATINGS[word] for word in ratings])

    means = [np.mean([score(dimension) for dimension in LEANS[name]]) for name in ROUNDS]
    scores = PRESENCE * means
    return scores / scores.sum()
