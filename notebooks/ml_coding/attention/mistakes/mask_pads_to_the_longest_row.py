"""Counts padding from the largest of the lengths."""


# part: mask
# fails: mask-brute-force
# says: You count padding against the longest length of the batch. Every row has n_keys columns, so
#   its first real token is at n_keys - length, also where no row is full.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError
    mask = np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
    if lengths is None:
        return mask
    lengths = np.asarray(lengths)
    return mask & (np.arange(n_keys) >= lengths.max() - lengths[:, None, None, None])
