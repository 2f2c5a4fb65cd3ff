"""Clips the logits to [-500, 500], as many a snippet does."""


# part: sigmoid
# fails: sigmoid-rare-events
# says: A clip at 500 makes sigmoid(-700) as likely as sigmoid(-500), 1e87 times too much, and
#   float32 makes it 0. Take float64 and exp(-|z|), which never overflows: nothing has to be cut.
def sigmoid(z):
    z = np.clip(np.asarray(z, dtype=float), -500, 500)
    return 1 / (1 + np.exp(-z))
