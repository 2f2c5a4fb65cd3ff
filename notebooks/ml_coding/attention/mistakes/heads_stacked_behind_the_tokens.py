"""Leaves the axis of heads behind that of the tokens."""


# part: heads
# fails: heads-by-hand, heads-one, heads-blocks, heads-refuses, layer-causal, layer-cache,
#   layer-matches-loops, layer-chunks, layer-projects-once, layer-padding
# says: Your heads are behind the tokens, (..., n, H, c). Then attention would let the heads of
#   one token look at each other. Exchange the two axes: (..., H, n, c).
def split_heads(X, n_heads):
    X = np.asarray(X)
    if X.shape[-1] % n_heads != 0:
        raise ValueError(f"{X.shape[-1]} columns can't be shared by {n_heads} heads.")
    return X.reshape(*X.shape[:-1], n_heads, -1)


def merge_heads(H):
    H = np.asarray(H)
    return H.reshape(*H.shape[:-2], -1)
