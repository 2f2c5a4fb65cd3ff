"""Marks what is hidden, in place of what may be seen."""


# part: mask
# fails: mask-by-hand, mask-padding, mask-brute-force, mask-refuses, layer-causal, layer-cache,
#   layer-matches-loops, layer-chunks, layer-padding
# says: Your True means hidden, as in some libraries. Here True = may be seen: invert the mask.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError
    mask = ~np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
    if lengths is None:
        return mask
    pad = np.arange(n_keys) < n_keys - np.asarray(lengths)[:, None, None, None]
    return mask | pad
