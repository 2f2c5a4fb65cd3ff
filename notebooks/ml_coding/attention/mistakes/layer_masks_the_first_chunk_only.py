"""Masks the prompt, and lets later chunks see everything."""


# part: layer
# fails: layer-chunks
# says: Your first step is masked and later ones aren't: a later chunk of several tokens sees its
#   own future. Every step needs attention_mask(n_new, all tokens so far).
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
        mask = attention_mask(X.shape[1], K.shape[2]) if K.shape[2] == X.shape[1] else None
        return merge_heads(attention(Q, K, V, mask)) @ self.W_o
