"""Takes lam / 2 for the threshold."""


# part: commit
# fails: commit-lasso
# says: About 63 of 200 is what a threshold of 1 lets through, half of lam. With the half in front
#   of the square, the slope of the penalty is lam and the slope of the data term at 0 is z: the
#   threshold is lam.
def commit():
    return {"ridge_zeros": 0, "lasso_survivors": 200 * 0.3173, "descent_zeros": 0}
