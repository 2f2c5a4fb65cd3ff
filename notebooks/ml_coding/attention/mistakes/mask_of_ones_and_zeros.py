"""Builds the mask from np.tril of ones, and leaves it a matrix of floats."""


# part: mask
# fails: mask-padding
# says: Your mask is made of numbers. `~mask` and boolean indexing fail on it, and libraries take
#   a mask of floats for something to be added to the scores. Return booleans.
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError(f"{n_queries} queries can't be the last of {n_keys} tokens.")
    mask = np.tril(np.ones((n_keys, n_keys)))[n_keys - n_queries :]
    if lengths is None:
        return mask
    real = np.arange(n_keys) >= n_keys - np.asarray(lengths)[:, np.newaxis]
    return mask * real[:, np.newaxis, np.newaxis, :]
