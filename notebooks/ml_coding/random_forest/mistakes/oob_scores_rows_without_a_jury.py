"""A row without a jury gets zeros and counts as class 0."""


# part: out-of-bag
# fails: oob-by-hand, oob-by-loops, oob-nobody
# says: A row that no tree left out gets zeros, and its argmax, class 0, goes into the score.
#   Zeros are not a probability: return NaN and leave the row out.
def out_of_bag(probas, out, codes):
    jury = out.sum(axis=0)
    total = (probas * out[:, :, np.newaxis]).sum(axis=0)
    decision = total / np.maximum(jury, 1)[:, np.newaxis]
    return decision, float(np.mean(decision.argmax(axis=1) == codes))
