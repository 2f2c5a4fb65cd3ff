"""A diagnosis from raw rows: last two weeks against the first, then the first day out of range."""


# part: tally
def tally(log, by, amount):
    table = np.zeros(N_DAYS * SIZES[by])
    np.add.at(table, log["day"] * SIZES[by] + log[by], np.asarray(amount, float))
    return table.reshape(N_DAYS, SIZES[by])


# part: change
def change_day(y):
    y, days = np.asarray(y, dtype=float), np.arange(len(y))
    weekday = days % 7

    def centered(x):
        return x - (np.bincount(weekday, x) / np.bincount(weekday))[weekday]

    level, best = centered(y), (-1.0, 7, 0.0)
    for t in range(7, len(y) - 6):
        step = centered((days >= t).astype(float))
        size = float(step @ step)
        b = float(step @ level) / size
        best = max(best, (b * b * size, t, b))
    return best[1:]


# part: diagnose
def mean_of(column, cell):
    return np.bincount(cell, column) / np.bincount(cell)


def diagnose(log):
    late = log["day"] - log["feature_day"]
    columns = {"item_age": log["item_age"], "late": late}
    columns |= {"position": log["position"], "clicked": log["clicked"]}
    daily = {}  # daily means by column and segment
    for by, names in NAMES.items():
        cell = log["day"] * len(names) + log[by]
        landed = log["landed"]
        means = {name: mean_of(column, cell) for name, column in columns.items()}
        means["lost"] = mean_of(~log["clicked"][landed], cell[landed])
        for name, mean in means.items():
            daily.setdefault(name, {}).update(zip(names, mean.reshape(-1, len(names)).T))

    # the plumbing: the last week is too high; the first day that is
    for cause, column, threshold in (
        ("logging", "lost", 0.25),
        ("unit", "item_age", 8 * 360),
        ("stale", "late", 1.5),
    ):
        last = {name: series[21:].mean() for name, series in daily[column].items()}
        name = max(last, key=last.get)
        if last[name] > threshold:
            return [(cause, name, int(np.argmax(daily[column][name] > threshold)))]

    # what was shown and who came: the last week against the first, split by a single step
    lower = {name: y[21:].mean() - y[:7].mean() for name, y in daily["position"].items()}
    name = max(lower, key=lower.get)
    if lower[name] > 0.5:
        return [("position", name, change_day(daily["position"][name])[0])]
    shown, clicks = tally(log, "country", 1), tally(log, "country", log["clicked"])
    sums = [
        table[rows].sum(axis=0) for rows in (slice(7), slice(21, None)) for table in (clicks, shown)
    ]
    mix = mix_and_rate(*sums)[0]
    if mix.sum() < -0.05 * sums[0].sum() / sums[1].sum():
        grown = int(np.argmin(mix))
        return [
            ("mix", NAMES["country"][grown], change_day((shown.T / shown.sum(axis=1))[grown])[0])
        ]
    claims = []
    for name, clicked in daily["clicked"].items():
        day, step = change_day(clicked)
        claims.append((step / clicked[:7].mean(), name, day))
    step, name, day = min(claims)
    return [("drift", name, day)] if step < -0.2 else []


# part: case
verdict = [*diagnose(my_log()), ("none", None, None)][0]


def my_case():
    return dict(zip(("cause", "segment", "start"), verdict, strict=True))
