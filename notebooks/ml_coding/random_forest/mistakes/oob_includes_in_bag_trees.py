"""All trees vote on all rows."""


# part: out-of-bag
# fails: oob-by-hand, oob-silent, oob-by-loops, oob-like-sklearn, oob-nobody, forest-oob
# says: Every tree votes on every row, also on the rows it was grown on: that is training
#   accuracy. Only trees with out[b, i] may speak about row i.
def out_of_bag(probas, out, codes):
    out = np.ones_like(out)
    jury = out.sum(axis=0)
    total = (probas * out[:, :, np.newaxis]).sum(axis=0)
    heard = jury > 0
    decision = total / np.where(heard, jury, np.nan)[:, np.newaxis]
    right = decision[heard].argmax(axis=1) == codes[heard]
    return decision, right.mean()
