"""Pandas and loops: groupby with reindex, both orders averaged, a regression for every day."""


# part: tally
def tally(log, by, amount):
    frame = pd.DataFrame({"day": log["day"], "code": log[by]}).assign(amount=amount)
    sums = frame.groupby(["day", "code"])["amount"].sum().unstack()
    return sums.reindex(index=range(28), columns=range(SIZES[by])).fillna(0).to_numpy(dtype=float)


# part: mix
def mix_and_rate(clicks_before, shown_before, clicks_after, shown_after):
    table = pd.DataFrame(
        {"c0": clicks_before, "n0": shown_before, "c1": clicks_after, "n1": shown_after},
        dtype=float,
    )
    w0, w1 = table["n0"] / table["n0"].sum(), table["n1"] / table["n1"].sum()
    r0, r1 = table["c0"] / table["n0"].where(table["n0"] > 0), table["c1"] / table["n1"]
    r1 = r1.where(table["n1"] > 0)
    r0, r1 = r0.fillna(r1).fillna(0), r1.fillna(r0).fillna(0)
    total = (table["c0"].sum() / table["n0"].sum() + table["c1"].sum() / table["n1"].sum()) / 2
    mix = ((w1 - w0) * (r0 - total) + (w1 - w0) * (r1 - total)) / 2
    rate = (w0 * (r1 - r0) + w1 * (r1 - r0)) / 2
    return mix.to_numpy(), rate.to_numpy()


# part: change
@functools.cache
def regressions(n):
    """For every candidate day: the columns, and the matrix that turns y into coefficients."""
    days = np.arange(n)
    designs = [np.column_stack([np.eye(7)[days % 7], days >= t]) for t in range(7, n - 6)]
    return np.array(designs), np.linalg.pinv(designs)


def change_day(y):
    columns, solve = regressions(len(y))
    solutions = solve @ np.asarray(y, dtype=float)
    fitted = (columns @ solutions[:, :, np.newaxis])[:, :, 0]
    best = int(np.argmin(((y - fitted) ** 2).sum(axis=1)))
    return best + 7, float(solutions[best, 7])


# part: gauges
def gauges(log, by):
    n, columns = SIZES[by], {name: log[name] for name in ("landed", "clicked", "position")}
    columns |= {"shown": 1, "age": log["item_age"], "kept": log["landed"] & log["clicked"]}
    frame = pd.DataFrame(columns, dtype=float)
    frame["old"] = 1.0 * (log["day"] - log["feature_day"] >= 2)
    sums = frame.groupby(log["day"] * n + log[by]).sum()  # a number for day and segment
    sums = sums.reindex(range(28 * n), fill_value=0)
    daily = {name: sums[name].to_numpy().reshape(28, n) for name in sums}
    shown, week = daily["shown"], {name: daily[name][:7].sum(axis=0) for name in daily}
    rates = {name: daily[name] / shown for name in daily}
    rate_0, share = week["clicked"] / week["shown"], shown / shown.sum(axis=1, keepdims=True)
    total = daily["clicked"].sum(axis=1, keepdims=True) / shown.sum(axis=1, keepdims=True)
    total_0 = week["clicked"].sum() / week["shown"].sum()
    middle = (rates["clicked"] + rate_0 - total - total_0) / 2
    return {
        "logging": 1 - daily["kept"] / daily["landed"],
        "unit": rates["age"] / (week["age"] / week["shown"]),
        "stale": rates["old"],
        "position": rates["position"],
        "mix": (week["shown"] / week["shown"].sum() - share) * middle / total_0,
        "drift": 1 - rates["clicked"] / rate_0,
    }
