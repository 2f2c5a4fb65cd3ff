"""Lets ridge zero the small weights."""


# part: commit
# fails: commit-ridge
# says: You let ridge produce zeros. Its push-back is lam times w, which is nothing at zero, so
#   any pull moves the weight off: w = z / (1 + lam) is 0 only if z is.
def commit():
    return {"ridge_zeros": 191, "lasso_survivors": 9, "descent_zeros": 0}
