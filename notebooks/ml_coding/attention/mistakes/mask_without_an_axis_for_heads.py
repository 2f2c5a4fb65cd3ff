"""Returns (batch, n, m), which lines batches up with heads."""


# part: mask
# fails: mask-padding, mask-brute-force, mask-refuses, layer-padding
# says: The mask has three axes. Against scores (batch, heads, n, m) its batch axis would meet
#   the heads. Put an axis of length 1 behind the batch.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError(f"{n_queries} queries can't be the last of {n_keys} tokens.")
    key = np.arange(n_keys)
    query = key[n_keys - n_queries :, np.newaxis]
    mask = key <= query
    if lengths is None:
        return mask
    first = n_keys - np.asarray(lengths)
    return mask & (key >= first[:, np.newaxis, np.newaxis])
