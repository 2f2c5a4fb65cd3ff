"""Divides the right rows by all rows."""


# part: out-of-bag
# fails: oob-by-loops, oob-nobody, forest-oob
# says: You divide the number of right rows by n, so a row without a jury counts as wrong.
#   Take the mean over the rows that have a decision.
def out_of_bag(probas, out, codes):
    jury = out.sum(axis=0)
    total = (probas * out[:, :, np.newaxis]).sum(axis=0)
    heard = jury > 0
    decision = total / np.where(heard, jury, np.nan)[:, np.newaxis]
    right = decision[heard].argmax(axis=1) == codes[heard]
    return decision, right.sum() / len(codes)
