"""Counts votes for labels."""


# part: out-of-bag
# fails: oob-by-loops, oob-like-sklearn, oob-nobody, forest-oob
# says: You count labels: each tree gives its whole vote to one class. Average the
#   probabilities; a leaf that is 51% sure must not count as much as one that is 99% sure.
def out_of_bag(probas, out, codes):
    probas = np.eye(probas.shape[2])[probas.argmax(axis=2)]
    jury = out.sum(axis=0)
    total = (probas * out[:, :, np.newaxis]).sum(axis=0)
    heard = jury > 0
    decision = total / np.where(heard, jury, np.nan)[:, np.newaxis]
    right = decision[heard].argmax(axis=1) == codes[heard]
    return decision, right.mean()
