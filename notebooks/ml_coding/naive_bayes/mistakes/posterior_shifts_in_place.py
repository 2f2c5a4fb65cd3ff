"""Subtracts the maximum inside the caller's array."""


# part: log-posterior
# fails: posterior-inputs
# says: joint -= ... writes into the array of the caller (np.asarray makes no copy), and integer
#   arrays refuse it. Write joint = joint - ...
def log_posterior(joint):
    joint = np.asarray(joint, dtype=float)
    if joint.dtype.kind != "f":
        joint = joint.astype(float)
    joint -= joint.max(axis=1, keepdims=True)
    return joint - np.log(np.exp(joint).sum(axis=1, keepdims=True))
