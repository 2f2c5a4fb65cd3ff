"""Plain loops, a heap for the best round, a product built up round by round, doubling first."""


# part: loop-weights
def loop_weights(company, level):
    scores = []
    for name, presence in zip(ROUNDS, PRESENCE, strict=True):
        total = 0
        for dimension in LEANS[name]:
            ours = RATINGS[company[dimension]] if dimension in company else RATINGS["medium"]
            theirs = RATINGS[level[dimension]] if dimension in level else RATINGS["medium"]
            total += ours * theirs
        scores.append(presence * total / len(LEANS[name]))
    whole = sum(scores)
    return np.array([score / whole for score in scores])


# part: allocate
def allocate(values, lower, upper):
    import heapq

    shares = [float(low) for low in lower]
    room = []
    for low, high in zip(shares, upper, strict=True):
        if not 0 <= low <= high:
            raise ValueError(f"{low} to {high} is not a range.")
        room.append(float(high) - low)
    if sum(shares) > 1.000001:
        raise ValueError("The lower bounds alone are more than 100%.")
    if sum(shares) + sum(room) < 0.999999:
        raise ValueError("The upper bounds don't reach 100%.")
    heap = [(-value, place) for place, value in enumerate(np.asarray(values).tolist())]
    heapq.heapify(heap)
    left = 1 - sum(shares)
    while heap and left > 0:
        _, place = heapq.heappop(heap)
        extra = min(room[place], left)
        shares[place] += extra
        left -= extra
    return np.array(shares)


# part: pass-probability
def pass_probability(hours, tau, start, presence):
    import math

    n = len(hours)
    given = (hours, tau, start, presence)
    columns = [np.broadcast_to(np.asarray(each, dtype=float), n) for each in given]
    total = 1.0
    for spent, slow, ready, there in zip(*columns, strict=True):
        passed = 1 - (1 - ready) * math.exp(-spent / slow)
        total = total * (1 - there) + total * there * passed
    return float(total)


# part: hours-to-match
def hours_to_match(passes, target, most=10_000.0):
    if passes(0) >= target:
        return 0.0
    short, enough = 0.0, min(1.0, most)
    while passes(enough) < target:
        if enough >= most:
            return float("inf")
        short, enough = enough, min(2 * enough, most)
    for _ in range(40):
        middle = short + (enough - short) / 2
        if passes(middle) < target:
            short = middle
        else:
            enough = middle
    return enough
