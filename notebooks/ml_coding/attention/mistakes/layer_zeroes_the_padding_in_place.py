"""Sets the padding to zero in the caller's array."""


# part: layer
# fails: layer-padding
# says: You write zeros into X, which is the caller's array. The mask hides padding, whatever it
#   contains: leave X as it is.
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
        n = X.shape[1]
        if lengths is not None:
            for b, l in enumerate(lengths):
                X[b, : n - l] = 0
        Q, K, V = [split_heads(each, self.n_heads) for each in self.project(X)]
        mask = attention_mask(n, n, lengths)
        return merge_heads(attention(Q, K, V, mask)) @ self.W_o

    def step(self, X):
        Q, K, V = [split_heads(each, self.n_heads) for each in self.project(X)]
        if self.keys_ is not None:
            K = np.concatenate([self.keys_, K], axis=2)
            V = np.concatenate([self.values_, V], axis=2)
        self.keys_, self.values_ = K, V
        mask = attention_mask(Q.shape[2], K.shape[2])
        return merge_heads(attention(Q, K, V, mask)) @ self.W_o
