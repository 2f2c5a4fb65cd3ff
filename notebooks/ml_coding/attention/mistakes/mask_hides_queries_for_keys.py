"""Hides the rows of padding but not its columns."""


# part: mask
# fails: mask-padding, mask-brute-force, layer-padding
# says: You silence padding as queries, and real tokens still see it as keys. The rule is about
#   keys: compare the last axis with the first real position.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError(f"{n_queries} queries can't be the last of {n_keys} tokens.")
    key = np.arange(n_keys)
    query = key[n_keys - n_queries :, np.newaxis]
    mask = key <= query
    if lengths is None:
        return mask
    first = n_keys - np.asarray(lengths)
    return mask & (query >= first[:, np.newaxis, np.newaxis, np.newaxis])
