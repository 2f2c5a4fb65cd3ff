"""Lets a key through if one of the two rules does."""


# part: mask
# fails: mask-padding, mask-brute-force, mask-refuses, layer-padding
# says: You join the two rules with |, so that a key needs only one of them. Both must hold: &.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError
    mask = np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
    if lengths is None:
        return mask
    real = np.arange(n_keys) >= n_keys - np.asarray(lengths)[:, None, None, None]
    return mask | real
