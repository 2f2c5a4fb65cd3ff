"""Returns the padding mask alone when lengths are given."""


# part: mask
# fails: mask-padding, mask-brute-force, mask-refuses, layer-padding
# says: With lengths you return the padding rule alone, so tokens see their future. Both rules
#   must hold: combine them with &.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError(f"{n_queries} queries can't be the last of {n_keys} tokens.")
    key = np.arange(n_keys)
    if lengths is None:
        return key <= key[n_keys - n_queries :, np.newaxis]
    real = key >= n_keys - np.asarray(lengths)[:, np.newaxis]
    return np.broadcast_to(
        real[:, np.newaxis, np.newaxis, :], (len(real), 1, n_queries, n_keys)
    ).copy()
