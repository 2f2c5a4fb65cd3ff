"""Takes lengths that are all 0 for None."""


# part: mask
# fails: mask-brute-force
# says: Lengths that are all 0 count as none given. Only None says that there is no padding; a row of
#   length 0 is nothing but padding.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError
    mask = np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
    if lengths is None or not np.any(lengths):
        return mask
    return mask & (np.arange(n_keys) >= n_keys - np.asarray(lengths)[:, None, None, None])
