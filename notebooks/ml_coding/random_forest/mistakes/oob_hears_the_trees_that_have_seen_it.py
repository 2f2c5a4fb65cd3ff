"""The mask is used the wrong way round."""


# part: out-of-bag
# fails: oob-by-hand, oob-silent, oob-by-loops, oob-like-sklearn, oob-nobody, forest-oob
# says: You average the trees that have seen the row and silence the others: out is True for
#   those that may speak.
def out_of_bag(probas, out, codes):
    out = ~out
    jury = out.sum(axis=0)
    total = (probas * out[:, :, np.newaxis]).sum(axis=0)
    heard = jury > 0
    decision = total / np.where(heard, jury, np.nan)[:, np.newaxis]
    right = decision[heard].argmax(axis=1) == codes[heard]
    return decision, right.mean()
