"""Takes it for granted that noise dies."""


# part: commit
# fails: commit-lasso
# says: The lasso doesn't know what is noise: a weight survives if its |z| exceeds lam, and one
#   noise weight in twenty is further than two standard errors from 0.
def commit():
    return {"ridge_zeros": 0, "lasso_survivors": 0, "descent_zeros": 0}
