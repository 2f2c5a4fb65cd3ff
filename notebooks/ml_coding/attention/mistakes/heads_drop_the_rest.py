"""Drops the columns that don't fit."""


# part: heads
# fails: heads-refuses
# says: Columns that don't fit are dropped without a word. If n_heads doesn't divide d, raise
#   ValueError.
def split_heads(X, n_heads):
    X = np.asarray(X)
    return np.stack(
        [
            X[..., h * (X.shape[-1] // n_heads) : (h + 1) * (X.shape[-1] // n_heads)]
            for h in range(n_heads)
        ],
        axis=-3,
    )


def merge_heads(H):
    H = np.asarray(H)
    return np.swapaxes(H, -3, -2).reshape(*H.shape[:-3], H.shape[-2], -1)
