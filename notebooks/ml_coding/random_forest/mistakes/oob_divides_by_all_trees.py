"""Divides by B instead of by the size of the jury."""


# part: out-of-bag
# fails: oob-by-hand, oob-by-loops, oob-like-sklearn, oob-nobody, forest-oob
# says: You divide by the number of trees, so probabilities sum to about 0.37. Each row has
#   its own jury: divide by out.sum(axis=0). (argmax hides this: the score is right.)
def out_of_bag(probas, out, codes):
    jury = out.sum(axis=0)
    total = (probas * out[:, :, np.newaxis]).sum(axis=0)
    heard = jury > 0
    decision = total / np.where(heard, len(out), np.nan)[:, np.newaxis]
    right = decision[heard].argmax(axis=1) == codes[heard]
    return decision, right.mean()
