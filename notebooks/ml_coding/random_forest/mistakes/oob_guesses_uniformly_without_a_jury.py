"""Fills in 1/K where nobody may vote."""


# part: out-of-bag
# fails: oob-by-hand, oob-by-loops, oob-nobody
# says: Where nobody may speak you fill in 1/K, a made-up probability whose argmax is class 0.
#   Say that you do not know: NaN, and no part in the score.
def out_of_bag(probas, out, codes):
    jury = out.sum(axis=0)
    total = (probas * out[:, :, np.newaxis]).sum(axis=0)
    heard = jury > 0
    decision = total / np.where(heard, jury, np.nan)[:, np.newaxis]
    decision = np.where(heard[:, np.newaxis], decision, 1 / probas.shape[2])
    right = decision.argmax(axis=1) == codes
    return decision, right.mean()
