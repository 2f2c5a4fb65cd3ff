"""A loop over Python floats."""
# part: mean


def mean(x):
    total = 0.0
    for value in x:
        total += float(value)
    return total / len(x)
