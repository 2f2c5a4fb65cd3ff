"""Gives percentages instead of counts."""


# part: commit
# fails: commit-range, commit-lasso
# says: You give shares as text. The docstring asks for numbers of weights, from 0 to 200.
def commit():
    return {"ridge_zeros": 0, "lasso_survivors": "5%", "descent_zeros": 0}
