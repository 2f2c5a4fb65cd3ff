"""Clips the logits to [-30, 30] so that nothing overflows."""


# part: sigmoid
# fails: sigmoid-rare-events, sigmoid-dtypes
# says: Clipping z at 30 stops the overflow and changes the answer: everything beyond comes out
#   as 1e-13 or 1 - 1e-13. Choose the formula by the sign of z instead of cutting z.
def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))
