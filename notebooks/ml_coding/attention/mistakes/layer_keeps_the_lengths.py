"""Keeps the lengths of the last transform for the next step."""


# part: layer
# fails: layer-chunks
# says: transform leaves its lengths behind, and the next step hides tokens by them. A step has no
#   padding: transform and step share nothing.
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
        self.lengths = lengths
        mask = attention_mask(n, n, lengths)
        return merge_heads(attention(Q, K, V, mask)) @ self.W_o

    def step(self, X):
        Q, K, V = [split_heads(each, self.n_heads) for each in self.project(X)]
        if self.keys_ is not None:
            K = np.concatenate([self.keys_, K], axis=2)
            V = np.concatenate([self.values_, V], axis=2)
        self.keys_, self.values_ = K, V
        mask = attention_mask(Q.shape[2], K.shape[2], getattr(self, "lengths", None))
        return merge_heads(attention(Q, K, V, mask)) @ self.W_o
