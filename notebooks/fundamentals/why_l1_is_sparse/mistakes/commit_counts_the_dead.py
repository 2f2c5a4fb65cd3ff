"""Gives the zeros where the survivors are asked for."""


# part: commit
# fails: commit-lasso
# says: You gave the number of weights that die, and the docstring asks for those that survive.
def commit():
    return {"ridge_zeros": 0, "lasso_survivors": 190.9, "descent_zeros": 0}
