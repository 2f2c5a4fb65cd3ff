"""Counts axes from the front and needs exactly one batch axis."""


# part: heads
# fails: heads-by-hand, heads-one, heads-blocks
# says: Your axes are counted from the front, so this works for (batch, n, d) only. Count them
#   from the back: tokens and heads are the axes -3 and -2.
def split_heads(X, n_heads):
    X = np.asarray(X)
    if X.shape[-1] % n_heads != 0:
        raise ValueError(f"{X.shape[-1]} columns can't be shared by {n_heads} heads.")
    return X.reshape(X.shape[0], X.shape[1], n_heads, -1).transpose(0, 2, 1, 3)


def merge_heads(H):
    H = np.asarray(H)
    return H.transpose(0, 2, 1, 3).reshape(H.shape[0], H.shape[2], -1)
