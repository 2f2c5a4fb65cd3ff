"""Masks the votes in place."""


# part: out-of-bag
# fails: oob-silent
# says: You write NaN or zeros into the votes that were passed in. The caller still needs
#   them: multiply into a new array.
def out_of_bag(probas, out, codes):
    jury = out.sum(axis=0)
    probas[~out] = 0
    total = probas.sum(axis=0)
    heard = jury > 0
    decision = total / np.where(heard, jury, np.nan)[:, np.newaxis]
    right = decision[heard].argmax(axis=1) == codes[heard]
    return decision, right.mean()
