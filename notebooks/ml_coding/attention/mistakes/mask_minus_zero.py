"""Cuts the real tokens off the end with a negative index."""


# part: mask
# fails: mask-brute-force, layer-padding
# says: For length 0 the slice -length: is 0:, which is the whole row. Count from the front:
#   n_keys - length.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError
    mask = np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
    if lengths is None:
        return mask
    real = np.zeros((len(lengths), n_keys), bool)
    for b, l in enumerate(lengths):
        real[b, -l:] = True
    return mask & real[:, None, None, :]
