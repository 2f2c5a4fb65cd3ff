"""Returns 0 and -inf, to be added to the scores."""


# part: mask
# fails: mask-by-hand, mask-padding, mask-brute-force, mask-refuses, layer-causal, layer-cache,
#   layer-matches-loops, layer-chunks, layer-padding
# says: You return numbers to be added to the scores, 0 and -inf. masked_softmax takes booleans:
#   it would read -inf as True. Return the comparison itself.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError
    mask = np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
    if lengths is not None:
        mask = mask & (np.arange(n_keys) >= n_keys - np.asarray(lengths)[:, None, None, None])
    return np.where(mask, 0.0, -np.inf)
