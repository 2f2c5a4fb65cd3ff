"""Clears the rows of padding at the end, and lets real tokens read padding."""


# part: layer
# fails: layer-padding
# says: You clear the rows of padding in the output, but real tokens have read the padding before.
#   Hand lengths to attention_mask: it hides padding, and its rows become zeros by themselves.
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
        Q, K, V = [split_heads(each, self.n_heads) for each in self.project(X)]
        n = X.shape[1]
        out = merge_heads(attention(Q, K, V, attention_mask(n, n))) @ self.W_o
        if lengths is not None:
            out = out * (np.arange(n) >= n - np.asarray(lengths)[:, None])[..., None]
        return out

    def step(self, X):
        Q, K, V = [split_heads(each, self.n_heads) for each in self.project(X)]
        if self.keys_ is not None:
            K = np.concatenate([self.keys_, K], axis=2)
            V = np.concatenate([self.values_, V], axis=2)
        self.keys_, self.values_ = K, V
        mask = attention_mask(X.shape[1], K.shape[2])
        return merge_heads(attention(Q, K, V, mask)) @ self.W_o
