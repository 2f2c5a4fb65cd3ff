"""Lets padding see itself, against NaN."""


# part: mask
# fails: mask-padding, mask-brute-force, layer-padding
# says: You let padding see itself, which is a cure for NaN elsewhere. Here padding is never seen, not
#   even by itself, and its rows become zeros.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError
    mask = np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
    if lengths is None:
        return mask
    mask = mask & (np.arange(n_keys) >= n_keys - np.asarray(lengths)[:, None, None, None])
    return mask | np.eye(n_queries, n_keys, n_keys - n_queries, dtype=bool)
