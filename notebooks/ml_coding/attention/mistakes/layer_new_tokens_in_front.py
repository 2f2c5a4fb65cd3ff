"""Puts the new keys in front of the cached ones."""


# part: layer
# fails: layer-cache, layer-chunks
# says: You put the new keys in front of the cached ones. The mask takes the queries for the
#   *last* tokens, so the oldest must come first: concatenate([cache, new]).
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
        if self.keys_ is not None:
            K = np.concatenate([K, self.keys_], axis=2)
            V = np.concatenate([V, self.values_], axis=2)
        self.keys_, self.values_ = K, V
        mask = attention_mask(X.shape[1], K.shape[2])
        return merge_heads(attention(Q, K, V, mask)) @ self.W_o
