"""Believes that descent ends on the zeros of the minimum."""


# part: commit
# fails: commit-descent
# says: You expect gradient descent to find the zeros of the minimum. Near 0 its slope jumps from
#   about -lam to lam, so it hops across; no step ends on 0.0. Follow one weight by hand.
def commit():
    return {"ridge_zeros": 0, "lasso_survivors": 9, "descent_zeros": 191}
