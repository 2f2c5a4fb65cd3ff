"""Leaves small integers as they are."""


# part: log-posterior
# fails: posterior-inputs
# says: Bytes stay bytes: -100 - 100 wraps around to 56 in them, and exponentials have half
#   precision. Convert to float before you compute.
def log_posterior(joint):
    joint = np.asarray(joint)
    shifted = joint - joint.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
