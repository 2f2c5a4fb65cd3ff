"""Builds a mask for queries that can't be among the tokens."""


# part: mask
# fails: mask-refuses
# says: More queries than keys go through, with queries at negative positions. They can't be the
#   last of the tokens, so raise ValueError.
def attention_mask(n_queries, n_keys, lengths=None):
    key = np.arange(n_keys)
    mask = key <= np.arange(n_keys - n_queries, n_keys)[:, np.newaxis]
    if lengths is None:
        return mask
    first = n_keys - np.asarray(lengths)
    return mask & (key >= first[:, np.newaxis, np.newaxis, np.newaxis])
