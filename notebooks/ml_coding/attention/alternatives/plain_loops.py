"""Python loops over every query and key; the layer computes each head's rows one by one."""


# part: softmax
def masked_softmax(scores, mask=None):
    import math

    scores = np.asarray(scores, dtype=float)
    mask = np.broadcast_to(True if mask is None else mask, scores.shape)
    weights = np.zeros(scores.shape)
    for place in np.ndindex(scores.shape[:-1]):
        row, visible = scores[place].tolist(), mask[place].tolist()
        seen = [j for j in range(len(row)) if visible[j]]
        if seen:
            top = max(row[j] for j in seen)
            e = {j: math.exp(row[j] - top) for j in seen}
            for j in seen:
                weights[place][j] = e[j] / sum(e.values())
    return weights


# part: attention
def attention(Q, K, V, mask=None):
    Q, K, V = (np.array(each, dtype=float) for each in (Q, K, V))
    n, m, d = Q.shape[-2], K.shape[-2], Q.shape[-1]
    visible = np.broadcast_to(True if mask is None else mask, (*Q.shape[:-2], n, m))
    out = np.zeros((*Q.shape[:-1], V.shape[-1]))
    for place in np.ndindex(Q.shape[:-2]):
        for i in range(n):
            scores = [sum(Q[place][i] * K[place][j]) / d**0.5 for j in range(m)]
            weights = masked_softmax([scores], visible[place][i : i + 1])
            for j in range(m):
                out[place][i] += weights[0][j] * V[place][j]
    return out


# part: mask
def attention_mask(n_queries, n_keys, lengths=None):
    if n_queries > n_keys:
        raise ValueError("more queries than keys")
    past = n_keys - n_queries
    causal = np.array([[j <= past + i for j in range(n_keys)] for i in range(n_queries)])
    if lengths is None:
        return causal
    mask = np.zeros((len(lengths), 1, n_queries, n_keys), dtype=bool)
    for b, length in enumerate(lengths):
        real = [j >= n_keys - length for j in range(n_keys)]
        mask[b, 0] = causal & np.array(real)
    return mask


# part: heads
def split_heads(X, n_heads):
    X = np.asarray(X)
    c, rest = divmod(X.shape[-1], n_heads)
    if rest:
        raise ValueError("columns are left over")
    heads = np.empty((*X.shape[:-2], n_heads, X.shape[-2], c), dtype=X.dtype)
    for h in range(n_heads):
        heads[..., h, :, :] = X[..., h * c : (h + 1) * c]
    return heads


def merge_heads(H):
    H = np.asarray(H)
    return np.concatenate([H[..., h, :, :] for h in range(H.shape[-3])], axis=-1)


# part: layer
class CausalSelfAttention:
    def __init__(self, project, W_o, n_heads):
        self.project = project
        self.W_o = W_o
        self.n_heads = n_heads
        self.reset()

    def reset(self):
        self.keys_ = self.values_ = None
        return self

    def transform(self, X, lengths=None):
        Q, K, V = self.project(X)
        batch, n, d = Q.shape
        c = d // self.n_heads
        out = np.zeros((batch, n, d))
        for b in range(batch):
            start = 0 if lengths is None else n - int(lengths[b])
            for i in range(start, n):
                for h in range(self.n_heads):
                    cut = slice(h * c, (h + 1) * c)
                    rows = slice(start, i + 1)
                    read = attention(Q[b, i : i + 1, cut], K[b, rows, cut], V[b, rows, cut])
                    out[b, i, cut] = read[0]
        return out @ self.W_o

    def step(self, X):
        rows = []
        Q, K, V = (split_heads(each, self.n_heads) for each in self.project(X))
        for t in range(X.shape[1]):
            new_K, new_V = K[:, :, t : t + 1], V[:, :, t : t + 1]
            if self.keys_ is None:
                self.keys_, self.values_ = new_K, new_V
            else:
                self.keys_ = np.concatenate([self.keys_, new_K], axis=2)
                self.values_ = np.concatenate([self.values_, new_V], axis=2)
            rows.append(attention(Q[:, :, t : t + 1], self.keys_, self.values_))
        return merge_heads(np.concatenate(rows, axis=2)) @ self.W_o
