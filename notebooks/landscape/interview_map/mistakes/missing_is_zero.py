"""Counts a missing rating as nothing."""


# part: loop-weights
# fails: weights-by-hand, weights-missing
# says: A dimension without a rating counts as zero in your code, so the behavioral round
#   vanishes for every company. Use "medium" where no rating was given.
def loop_weights(company, level):
    def score(dimension):
        given = [profile.get(dimension) for profile in (company, level)]
        return np.prod([RATINGS[word] if word is not None else 0 for word in given])

    means = [np.mean([score(dimension) for dimension in LEANS[name]]) for name in ROUNDS]
    scores = PRESENCE * means
    return scores / scores.sum()
