"""A diagnosis from raw rows: last two weeks against the first, then the first day out of range."""


# part: tally
def tally(log, by, amount):
    table = np.zeros((N_DAYS, SIZES[by]))
    np.add.at(table, (log["day"], log[by]), amount)
    return table


# part: change
def change_day(y):
    y, days = np.asarray(y, dtype=float), np.arange(len(y))

    def centered(x):
        return x - np.array([x[d % 7 :: 7].mean() for d in days])

    level, best = centered(y), (-1.0, 7, 0.0)
    for t in range(7, len(y) - 6):
        step = centered((days >= t).astype(float))
        size = float(step @ step)
        b = float(step @ level) / size
        best = max(best, (b * b * size, t, b))
    return best[1:]


# part: diagnose
def diagnose(log):
    frame = pd.DataFrame(log)
    segments = [(by, code, name) for by in NAMES for code, name in enumerate(NAMES[by])]

    def dated(cause, bad, threshold):
        """The segment with the largest daily mean of `bad` at the end, if that is too much."""
        daily = {
            name: bad[frame[by] == code].groupby(frame["day"]).mean() for by, code, name in segments
        }
        last = {name: series.loc[21:].mean() for name, series in daily.items()}
        name = max(last, key=last.get)
        if last[name] <= threshold:
            return []
        return [(cause, name, int(daily[name].index[daily[name] > threshold][0]))]

    landed = frame[frame["landed"]]
    for cause, bad, threshold in (
        ("logging", 1.0 - landed["clicked"], 0.25),
        ("unit", frame["item_age"] / 360, 8),
        ("stale", frame["day"] - frame["feature_day"], 1.5),
    ):
        if claims := dated(cause, bad, threshold):
            return claims

    # what was shown and who came: shares of the traffic, split by a single step
    week, end = frame[frame["day"] < 7], frame[frame["day"] >= 21]
    lower = {
        (by, code): end[end[by] == code]["position"].mean()
        - week[week[by] == code]["position"].mean()
        for by, code, _ in segments
    }
    by, code = max(lower, key=lower.get)
    if lower[by, code] > 0.5:
        daily = frame[frame[by] == code].groupby("day")["position"].mean()
        return [("position", NAMES[by][code], change_day(daily.to_numpy())[0])]
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
    for by, code, name in segments:
        clicked = frame[frame[by] == code].groupby("day")["clicked"].mean().to_numpy()
        day, step = change_day(clicked)
        claims.append((step / clicked[:7].mean(), name, day))
    step, name, day = min(claims)
    return [("drift", name, day)] if step < -0.2 else []
