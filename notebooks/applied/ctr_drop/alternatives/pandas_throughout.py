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
    designs = {t: np.column_stack([np.eye(7)[days % 7], days >= t]) for t in range(7, n - 6)}
    return [(t, columns, np.linalg.pinv(columns)) for t, columns in designs.items()]


def change_day(y):
    y, best = np.asarray(y, dtype=float), None
    for t, columns, solve in regressions(len(y)):
        solution = solve @ y
        error = float(((y - columns @ solution) ** 2).sum())
        if best is None or error < best[0]:
            best = error, t, float(solution[7])
    return best[1:]


# part: gauges
def gauges(log, by):
    frame = pd.DataFrame(log)
    frame["lost"] = np.where(frame["landed"], ~frame["clicked"], np.nan)
    frame["old"] = frame["day"] - frame["feature_day"] >= 2
    n, first = SIZES[by], frame[frame["day"] <= 6]
    means = ["lost", "item_age", "old", "position", "clicked"]
    cells = frame.groupby(frame["day"] * n + frame[by])  # a number for day and segment
    daily = cells[means].mean().reindex(range(28 * n))
    daily = {name: daily[name].to_numpy(dtype=float).reshape(28, n) for name in means}
    base = {name: first[name].groupby(first[by]).mean().to_numpy() for name in means[1::3]}
    share = cells.size().reindex(range(28 * n)).to_numpy(dtype=float).reshape(28, n)
    share = share / share.sum(axis=1, keepdims=True)
    share_0 = first[by].value_counts(normalize=True).sort_index().to_numpy()
    total = frame.groupby("day")["clicked"].mean().to_numpy()[:, np.newaxis]
    total_0 = first["clicked"].mean()
    middle = (daily["clicked"] + base["clicked"] - total - total_0) / 2
    return {
        "logging": daily["lost"],
        "unit": daily["item_age"] / base["item_age"],
        "stale": daily["old"],
        "position": daily["position"],
        "mix": (share_0 - share) * middle / total_0,
        "drift": 1 - daily["clicked"] / base["clicked"],
    }


# part: case
verdict = [*diagnose(my_log()), ("none", None, None)][0]


def my_case():
    return dict(zip(("cause", "segment", "start"), verdict, strict=True))
