"""Splits rightly, and merges by a reshape alone."""


# part: heads
# fails: heads-by-hand, heads-blocks, layer-causal, layer-cache, layer-matches-loops,
#   layer-chunks, layer-padding
# says: Splitting is right, merging isn't: a reshape of (..., H, n, c) puts several tokens of
#   one head into one row. Exchange the axes -3 and -2 first.
def split_heads(X, n_heads):
    X = np.asarray(X)
    if X.shape[-1] % n_heads != 0:
        raise ValueError(f"{X.shape[-1]} columns can't be shared by {n_heads} heads.")
    return np.stack(np.split(X, n_heads, axis=-1), axis=-3)


def merge_heads(H):
    H = np.asarray(H)
    return H.reshape(*H.shape[:-3], H.shape[-2], -1)
