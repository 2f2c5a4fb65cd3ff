"""Caches rows of d columns, and splits all of them at every step."""


# part: layer
# fails: layer-cache
# says: Your cache holds whole rows, (batch, tokens, d), so that every step splits all old tokens
#   again. keys_ and values_ are kept by head: split first, then append along axis 2.
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
        mask = attention_mask(X.shape[1], X.shape[1], lengths)
        return merge_heads(attention(Q, K, V, mask)) @ self.W_o

    def step(self, X):
        Q, K, V = self.project(X)
        if self.keys_ is not None:
            K = np.concatenate([self.keys_, K], axis=1)
            V = np.concatenate([self.values_, V], axis=1)
        self.keys_, self.values_ = K, V
        Q, K, V = [split_heads(each, self.n_heads) for each in (Q, K, V)]
        return merge_heads(attention(Q, K, V, attention_mask(Q.shape[2], K.shape[2]))) @ self.W_o
