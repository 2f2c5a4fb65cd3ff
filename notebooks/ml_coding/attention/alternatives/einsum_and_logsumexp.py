"""Einsum for the products, the log of the sum for the softmax, a tensor of W_o for the merge."""


# part: softmax
def masked_softmax(scores, mask=None):
    scores = np.array(scores, dtype=float)
    if mask is not None:
        scores[~np.broadcast_to(np.asarray(mask, dtype=bool), scores.shape)] = -np.inf
    with np.errstate(invalid="ignore"):
        total = np.logaddexp.reduce(scores, axis=-1, keepdims=True)
        weights = np.exp(scores - total)
    return np.where(np.isneginf(total), 0.0, weights)


# part: attention
def attention(Q, K, V, mask=None):
    Q, K, V = (np.asarray(each, dtype=float) for each in (Q, K, V))
    root = Q.shape[-1] ** 0.25  # half of the scale on either side
    scores = np.einsum("...id,...jd->...ij", Q / root, K / root)
    return np.einsum("...ij,...je->...ie", masked_softmax(scores, mask), V)


# part: mask
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError("The queries are among the keys.")
    causal = np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
    if lengths is None:
        return causal
    real = np.arange(n_keys, 0, -1) <= np.asarray(lengths)[:, None]
    return causal[None, None] & real[:, None, None, :]


# part: heads
def split_heads(X, n_heads):
    X = np.asarray(X)
    if X.shape[-1] % n_heads:
        raise ValueError("n_heads must divide the number of columns")
    return np.moveaxis(X.reshape(*X.shape[:-1], n_heads, X.shape[-1] // n_heads), -2, -3)


def merge_heads(H):
    H = np.moveaxis(np.asarray(H), -3, -2)
    return H.reshape(*H.shape[:-2], H.shape[-2] * H.shape[-1])


# part: layer
class CausalSelfAttention:
    def __init__(self, project, W_o, n_heads):
        self.project = project
        self.n_heads = n_heads
        self.W_o = W_o
        self.reset()

    def reset(self):
        self.keys_ = self.values_ = None
        return self

    def _read(self, Q, K, V, mask):
        per_head = np.asarray(self.W_o).reshape(self.n_heads, -1, np.shape(self.W_o)[-1])
        return np.einsum("bhnc,hco->bno", attention(Q, K, V, mask), per_head)

    def transform(self, X, lengths=None):
        Q, K, V = (split_heads(each, self.n_heads) for each in self.project(X))
        return self._read(Q, K, V, attention_mask(len(X[0]), len(X[0]), lengths))

    def step(self, X):
        Q, K, V = (split_heads(each, self.n_heads) for each in self.project(X))
        if self.keys_ is None:
            self.keys_, self.values_ = K[:, :, :0], V[:, :, :0]
        self.keys_ = np.append(self.keys_, K, axis=-2)
        self.values_ = np.append(self.values_, V, axis=-2)
        mask = attention_mask(Q.shape[-2], self.keys_.shape[-2])
        return self._read(Q, self.keys_, self.values_, mask)
