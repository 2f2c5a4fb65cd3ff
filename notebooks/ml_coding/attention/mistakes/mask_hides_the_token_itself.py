"""Uses < where <= was meant."""


# part: mask
# fails: mask-by-hand, mask-padding, mask-brute-force, mask-refuses, layer-causal,
#   layer-matches-loops
# says: A token can't see itself: you compare with <. Position i sees all positions up to i,
#   itself too, so use <=.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError(f"{n_queries} queries can't be the last of {n_keys} tokens.")
    key = np.arange(n_keys)
    query = key[n_keys - n_queries :, np.newaxis]
    mask = key < query
    if lengths is None:
        return mask
    first = n_keys - np.asarray(lengths)
    return mask & (key >= first[:, np.newaxis, np.newaxis, np.newaxis])
