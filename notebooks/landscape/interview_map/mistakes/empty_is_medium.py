"""Takes an empty rating for a missing one."""


# part: loop-weights
# fails: weights-typo
# says: An empty word passes for "medium", because `or` replaces whatever is false. Give the default only
#   where the dimension is missing: get has a second argument.
def loop_weights(company, level):
    def score(dimension):
        ratings = (profile.get(dimension) or "medium" for profile in (company, level))
        return np.prod([RATINGS[word] for word in ratings])

    means = [np.mean([score(dimension) for dimension in LEANS[name]]) for name in ROUNDS]
    scores = PRESENCE * means
    return scores / scores.sum()
