"""Takes an unknown word for a medium rating."""


# part: loop-weights
# fails: weights-typo
# says: A misspelled rating passes for "medium" without a word. Give the default only where the
#   dimension is missing, and look the word up with RATINGS[word] so that a typo raises
#   KeyError.
def loop_weights(company, level):
    def score(dimension):
        ratings = (profile.get(dimension, "medium") for profile in (company, level))
        return np.prod([RATINGS.get(word, 3) for word in ratings])

    means = [np.mean([score(dimension) for dimension in LEANS[name]]) for name in ROUNDS]
    scores = PRESENCE * means
    return scores / scores.sum()
