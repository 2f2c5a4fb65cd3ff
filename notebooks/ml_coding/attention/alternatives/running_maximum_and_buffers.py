"""One pass over the keys with a running maximum and sum; a cache of lists."""


# part: softmax
def masked_softmax(scores, mask=None):
    scores = np.asarray(scores, dtype=float)
    visible = np.broadcast_to(True if mask is None else mask, scores.shape)
    lowest = np.full(scores.shape[:-1], -1e300)
    top, total = lowest, np.zeros(scores.shape[:-1])
    for j in range(scores.shape[-1]):
        new = np.maximum(top, np.where(visible[..., j], scores[..., j], -1e300))
        e = np.where(visible[..., j], np.exp(np.minimum(scores[..., j] - new, 0)), 0.0)
        total = total * np.exp(top - new) + e
        top = new
    e = np.exp(np.minimum(scores - top[..., None], 0)) * visible
    return e / np.where(total > 0, total, 1.0)[..., None]


# part: attention
def attention(Q, K, V, mask=None):
    Q, K, V = (np.asarray(each, dtype=float) for each in (Q, K, V))
    shape = (*Q.shape[:-1], K.shape[-2])
    visible = np.broadcast_to(True if mask is None else mask, shape)
    top = np.full((*Q.shape[:-1], 1), -1e300)
    total, out = np.zeros_like(top), np.zeros((*Q.shape[:-1], V.shape[-1]))
    for j in range(K.shape[-2]):
        score = (Q * K[..., j : j + 1, :]).sum(axis=-1, keepdims=True) / np.sqrt(Q.shape[-1])
        seen = visible[..., j : j + 1]
        new = np.where(seen, np.maximum(top, score), top)
        weight = np.where(seen, np.exp(np.minimum(score - new, 0)), 0.0)
        shrink = np.exp(top - new)
        total = total * shrink + weight
        out = out * shrink + weight * V[..., j : j + 1, :]
        top = new
    return out / np.where(total > 0, total, 1.0)


# part: layer
class CausalSelfAttention:
    def __init__(self, project, W_o, n_heads):
        self.project = project
        self.W_o = W_o
        self.n_heads = n_heads
        self.reset()

    def reset(self):
        self._keys, self._values = [], []
        return self

    @property
    def keys_(self):
        return np.stack(self._keys, axis=2) if self._keys else None

    @property
    def values_(self):
        return np.stack(self._values, axis=2) if self._values else None

    def transform(self, X, lengths=None):
        kept = self._keys, self._values
        self.reset()
        out = self._read(X, lengths)
        self._keys, self._values = kept
        return out

    def step(self, X):
        return self._read(X, None)

    def _read(self, X, lengths):
        Q, K, V = (split_heads(each, self.n_heads) for each in self.project(X))
        for t in range(X.shape[1]):
            self._keys.append(K[:, :, t])
            self._values.append(V[:, :, t])
        mask = attention_mask(X.shape[1], len(self._keys), lengths)
        return merge_heads(attention(Q, self.keys_, self.values_, mask)) @ self.W_o
