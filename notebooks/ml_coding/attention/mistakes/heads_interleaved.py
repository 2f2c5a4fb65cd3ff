"""Deals the columns out like cards."""


# part: heads
# fails: heads-by-hand, heads-blocks, layer-cache, layer-matches-loops
# says: You deal columns out in turn: head 0 gets columns 0, H, 2H. Here each head has one
#   consecutive block, so the last axis falls into (H, d / H), in this order.
def split_heads(X, n_heads):
    X = np.asarray(X)
    if X.shape[-1] % n_heads != 0:
        raise ValueError(f"{X.shape[-1]} columns can't be shared by {n_heads} heads.")
    return np.moveaxis(X.reshape(*X.shape[:-1], -1, n_heads), -1, -3)


def merge_heads(H):
    H = np.asarray(H)
    return np.moveaxis(H, -3, -1).reshape(*H.shape[:-3], H.shape[-2], -1)
