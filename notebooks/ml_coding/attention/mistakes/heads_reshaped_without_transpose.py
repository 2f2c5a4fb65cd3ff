"""Reshapes straight to the shape wanted, both ways."""


# part: heads
# fails: heads-by-hand, heads-one, heads-blocks, layer-causal, layer-cache, layer-matches-loops,
#   layer-chunks, layer-padding
# says: Your shapes are right and the contents mixed: a reshape alone gives head 0 all columns
#   of the first tokens. Reshape to (..., n, H, d / H), then exchange the axes -3 and -2; the
#   same backwards.
def split_heads(X, n_heads):
    X = np.asarray(X)
    if X.shape[-1] % n_heads != 0:
        raise ValueError(f"{X.shape[-1]} columns can't be shared by {n_heads} heads.")
    return X.reshape(*X.shape[:-2], n_heads, X.shape[-2], -1)


def merge_heads(H):
    H = np.asarray(H)
    return H.reshape(*H.shape[:-3], H.shape[-2], -1)
