"""Returns only the row from which the next token is chosen."""


# part: layer
# fails: layer-chunks, layer-projects-once
# says: A step of several tokens gives back the last row only. Sampling needs no more, but the
#   promise is a row for each new token, as in transform.
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
            K = np.concatenate([self.keys_, K], axis=2)
            V = np.concatenate([self.values_, V], axis=2)
        self.keys_, self.values_ = K, V
        mask = attention_mask(X.shape[1], K.shape[2])
        return (merge_heads(attention(Q, K, V, mask)) @ self.W_o)[:, -1:]
