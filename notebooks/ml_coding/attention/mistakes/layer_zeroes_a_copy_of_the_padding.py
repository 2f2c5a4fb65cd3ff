"""Sets padding to zero and doesn't hide it."""


# part: layer
# fails: layer-padding
# says: You set padding to 0 in place of hiding it. A key of zeros has the score 0, and exp(0) is
#   1: it still takes weight from real tokens. Hand lengths to attention_mask.
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
            X = X * (np.arange(n) >= n - np.asarray(lengths)[:, None])[..., None]
        Q, K, V = [split_heads(each, self.n_heads) for each in self.project(X)]
        return merge_heads(attention(Q, K, V, attention_mask(n, n))) @ self.W_o

    def step(self, X):
        Q, K, V = [split_heads(each, self.n_heads) for each in self.project(X)]
        if self.keys_ is not None:
            K = np.concatenate([self.keys_, K], axis=2)
            V = np.concatenate([self.values_, V], axis=2)
        self.keys_, self.values_ = K, V
        mask = attention_mask(X.shape[1], K.shape[2])
        return merge_heads(attention(Q, K, V, mask)) @ self.W_o
