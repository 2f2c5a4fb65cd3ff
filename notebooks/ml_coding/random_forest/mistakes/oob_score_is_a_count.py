"""Counts the right rows."""


# part: out-of-bag
# fails: oob-by-loops, oob-like-sklearn, oob-nobody, forest-oob
# says: Your score is a number of rows. It's a share: divide by the number of rows with a
#   decision.
def out_of_bag(probas, out, codes):
    jury = out.sum(axis=0)
    total = (probas * out[:, :, None]).sum(axis=0)
    heard = jury > 0
    decision = total / np.where(heard, jury, np.nan)[:, None]
    return decision, (decision[heard].argmax(axis=1) == codes[heard]).sum()
