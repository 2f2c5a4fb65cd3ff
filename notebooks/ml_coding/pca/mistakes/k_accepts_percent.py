"""Takes any share."""


# part: k
# fails: k-limits, pca-refuses
# says: A share of 95 or 0 makes no sense and gets an answer all the same. Raise ValueError unless
#   0 < share <= 1.
def how_many(variances, share):
    running = np.cumsum(variances)
    return int(np.argmax(running >= (share - 1e-9) * running[-1])) + 1
