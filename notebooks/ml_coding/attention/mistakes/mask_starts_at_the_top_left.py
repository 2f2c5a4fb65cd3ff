"""Counts the queries from 0, also with a cache."""


# part: mask
# fails: mask-by-hand, mask-padding, mask-brute-force, layer-cache, layer-chunks
# says: You number the queries from 0. With n queries and m keys they are the last n of m
#   tokens: query i stands at position i + m - n. For a cache that is the difference between
#   seeing all and seeing one key.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError(f"{n_queries} queries can't be the last of {n_keys} tokens.")
    key = np.arange(n_keys)
    query = key[:n_queries, np.newaxis]
    mask = key <= query
    if lengths is None:
        return mask
    first = n_keys - np.asarray(lengths)
    return mask & (key >= first[:, np.newaxis, np.newaxis, np.newaxis])
