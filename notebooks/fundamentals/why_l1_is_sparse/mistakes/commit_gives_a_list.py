"""Gives three numbers without names."""


# part: commit
# fails: commit-form, commit-range, commit-ridge, commit-lasso, commit-descent
# says: You return three numbers without names. The docstring asks for a dict with the three keys.
def commit():
    return [0, 9, 0]
