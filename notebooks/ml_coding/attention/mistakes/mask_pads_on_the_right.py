"""Takes the first tokens of a row for the real ones."""


# part: mask
# fails: mask-padding, mask-brute-force, layer-padding
# says: You treat the first tokens of a row as real. Here padding stands on the left and the
#   real tokens are the last ones: j >= n_keys - length.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError(f"{n_queries} queries can't be the last of {n_keys} tokens.")
    key = np.arange(n_keys)
    query = key[n_keys - n_queries :, np.newaxis]
    mask = key <= query
    if lengths is None:
        return mask
    first = np.asarray(lengths)
    return mask & (key < first[:, np.newaxis, np.newaxis, np.newaxis])
