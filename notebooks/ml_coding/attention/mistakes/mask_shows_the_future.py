"""Compares the wrong way round."""


# part: mask
# fails: mask-by-hand, mask-padding, mask-brute-force, mask-refuses, layer-causal, layer-cache,
#   layer-matches-loops, layer-chunks, layer-padding
# says: Your triangle is the other one: a token sees what comes after it. Key j is visible to
#   query i if j <= i.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError(f"{n_queries} queries can't be the last of {n_keys} tokens.")
    key = np.arange(n_keys)
    query = key[n_keys - n_queries :, np.newaxis]
    mask = key >= query
    if lengths is None:
        return mask
    first = n_keys - np.asarray(lengths)
    return mask & (key >= first[:, np.newaxis, np.newaxis, np.newaxis])
