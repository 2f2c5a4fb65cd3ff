"""Attends once with all columns, without splitting into heads."""


# part: layer
# fails: layer-cache, layer-matches-loops
# says: You attend once with all d columns. Split queries, keys and values into heads first:
#   each head scores with its own block, scaled by the root of its own width.
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
        mask = attention_mask(X.shape[1], X.shape[1], lengths)
        mask = mask if lengths is None else mask[:, 0]
        return attention(Q, K, V, mask) @ self.W_o

    def step(self, X):
        Q, K, V = self.project(X)
        if self.keys_ is not None:
            K = np.concatenate([self.keys_, K], axis=1)
            V = np.concatenate([self.values_, V], axis=1)
        self.keys_, self.values_ = K, V
        mask = attention_mask(X.shape[1], K.shape[1])
        return attention(Q, K, V, mask) @ self.W_o
