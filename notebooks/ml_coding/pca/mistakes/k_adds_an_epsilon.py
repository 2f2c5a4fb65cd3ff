"""A constant in the denominator."""


# part: k
# fails: k-any-unit
# says: A fixed small number decides in your code, as an epsilon or a threshold. Variances in small
#   units are far below it (1e-18: nanometres, stored as metres): compare parts of the total only.
def how_many(variances, share):
    if not 0 < share <= 1:
        raise ValueError("share must be above 0 and at most 1")
    running = np.cumsum(variances)
    return int(np.argmax(running / (running[-1] + 1e-12) >= share - 1e-9)) + 1
