"""Matrix product, cumulative room in sorted order, log-space product, quartering."""


# part: loop-weights
def loop_weights(company, level):
    dimensions = ["coding", "theory", "design", "behavioral"]
    leans = np.array([[name in LEANS[each] for name in dimensions] for each in ROUNDS], dtype=float)
    ours, theirs = (
        np.array([RATINGS[each.get(name, "medium")] for name in dimensions], dtype=float)
        for each in (company, level)
    )
    scores = PRESENCE * (leans @ (ours * theirs)) / leans.sum(axis=1)
    return scores / np.linalg.norm(scores, 1)


# part: allocate
def allocate(values, lower, upper):
    low, high = np.array(lower, dtype=np.float64), np.array(upper, dtype=np.float64)
    room = high - low
    sound = np.isfinite(room).all() and low.min() >= 0 and room.min() >= 0
    if not (sound and low.sum() < 1 + 1e-6 and high.sum() > 1 - 1e-6):
        raise ValueError("No plan fits these ranges.")
    order = np.argsort(values, kind="stable")[::-1]
    before = np.cumsum(room[order]) - room[order]
    shares = low.copy()
    shares[order] += np.clip(1 - low.sum() - before, 0, room[order])
    return shares


# part: pass-probability
def pass_probability(hours, tau, start, presence):
    hours, tau, start, presence = (
        np.asarray(each, dtype=float) for each in (hours, tau, start, presence)
    )
    log_gap = np.log1p(-start) - hours / tau
    return float(np.exp(np.log1p(-presence * np.exp(log_gap)).sum()))


# part: hours-to-match
def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    if not passes(most) >= target:
        return np.inf
    left, width = 0.0, float(most)
    while width > 5e-7:
        width /= 4
        steps = 0
        while steps < 3 and passes(left + width) < target:
            left += width
            steps += 1
    return left + width
