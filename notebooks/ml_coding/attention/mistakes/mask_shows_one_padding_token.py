"""Is off by one at the border of the padding."""


# part: mask
# fails: mask-padding, mask-brute-force, layer-padding
# says: The last padding token counts as real: you are off by one. Of m keys, the last `length`
#   are real, so the first real one is m - length.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError(f"{n_queries} queries can't be the last of {n_keys} tokens.")
    key = np.arange(n_keys)
    query = key[n_keys - n_queries :, np.newaxis]
    mask = key <= query
    if lengths is None:
        return mask
    first = n_keys - np.asarray(lengths)
    return mask & (key >= first[:, np.newaxis, np.newaxis, np.newaxis] - 1)
