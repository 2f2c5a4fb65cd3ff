"""Attends to the cache as it was before the new tokens."""


# part: layer
# fails: layer-cache, layer-chunks
# says: The new token is missing from the keys that it attends to: you append it afterwards. A
#   token sees itself, so append first.
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
        Q, K, V = [split_heads(each, self.n_heads) for each in self.project(X)]
        if self.keys_ is None:
            old_K, old_V = K, V
            self.keys_, self.values_ = K, V
        else:
            old_K, old_V = self.keys_, self.values_
            self.keys_ = np.concatenate([old_K, K], axis=2)
            self.values_ = np.concatenate([old_V, V], axis=2)
        return merge_heads(attention(Q, old_K, old_V)) @ self.W_o
