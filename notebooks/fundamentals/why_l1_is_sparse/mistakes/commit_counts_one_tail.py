"""Counts one tail of the normal distribution."""


# part: commit
# fails: commit-lasso
# says: You counted one tail, 2.3% of 200. Weights with z below -2 survive as well: count both
#   sides.
def commit():
    return {"ridge_zeros": 0, "lasso_survivors": 4.55, "descent_zeros": 0}
