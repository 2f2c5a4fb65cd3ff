"""Repairs the spelling of a rating instead of refusing it."""


# part: loop-weights
# fails: weights-typo
# says: You repair "High" or "very-high" in silence, but such words are not in RATINGS. Look them
#   up as they are, so that a typo raises KeyError.
def loop_weights(company, level):
    def score(dimension):
        ratings = (profile.get(dimension, "medium") for profile in (company, level))
        return np.prod([RATINGS[word.lower().replace("very-", "very ")] for word in ratings])

    means = [np.mean([score(dimension) for dimension in LEANS[name]]) for name in ROUNDS]
    scores = PRESENCE * means
    return scores / scores.sum()
