"""Gives a list of words instead of an array."""


# part: kinds
# fails: kinds-by-hand, estimator-interface, estimator-borders, estimator-matches-sklearn,
#   estimator-iris, estimator-copies, estimator-refuses
# says: You return a list, and a list == "core" is one False, not a mask. Return np.array(...) of
#   the words.
def kinds(near, min_samples):
    core = [len(row) >= min_samples for row in near]
    answer = []
    for i, row in enumerate(near):
        if core[i]:
            answer.append("core")
        else:
            answer.append("border" if any(core[j] for j in row) else "noise")
    return answer
