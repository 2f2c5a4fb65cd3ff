# ---
# title: The click rate fell 10%
# summary: One log, six possible faults or none. Name the cause, the segment and the day.
# difficulty: 4
# importance: 5
# minutes: 60
# allows: [pandas]
# ---

# %% [markdown]
# ## 1. The prompt (4 minutes)
#
# > "The click rate of our feed is down about 10%. A new ranker went out two weeks ago and everybody
# > blames it. Here are four weeks of logs. Tell me what happened, to whom, and since when. You may
# > also tell me that nothing happened."
#
# Begin with questions. What would you expect to hear?
#
# <details><summary>Ten percent against what?</summary>
#
# "Sunday against the Friday before." Then all of it may be the calendar: weekends are about 16%
# lower here, in every healthy week. Compare with the same weekday.
#
# </details>
#
# <details><summary>Who counts the clicks, and does anyone else count them too?</summary>
#
# "The app sends a click event. The page that opens is counted by its own server." So there are two
# counters for one thing. When they stop agreeing, the fault is in a counter.
#
# </details>
#
# <details><summary>What else changed in these weeks?</summary>
#
# "A campaign, an app release, a redesign, the feature job moved: the usual." So a date alone proves
# nothing. Each of these leaves its own trace, and you can look for all of them.
#
# </details>
#
# **What the interviewer is evaluating:** that you check the measurement before the users, separate
# *who came* from *what they did*, date the fault by its own trace, and stop naming suspects once
# one explains the drop. Every wrong name sends a team searching for nothing.

# %% [markdown]
# ### The conventions, settled now
#
# | question | here | elsewhere | why it matters |
# |---|---|---|---|
# | rate of a week | sum of clicks / sum of rows | `.mean()` of daily rates | quiet days |
# | a day without rows | a row of zeros | `groupby` leaves it out | later days slide up |
# | mix and rate | midpoints | period 0, and an interaction term | two numbers, not three |
# | change day | first day of the new level | the same in `ruptures` | one off: the wrong release |
# | days | 0 to 27, day 0 is a Monday | Monday is 0 in pandas | 5, 6 are weekends |
# | days 0 to 6 | known to be healthy | – | the baseline |
#
# A log is a dict of arrays, one row per impression: `pd.DataFrame(log)` makes a table of it.
#
# | column | what it holds |
# |---|---|
# | `day`, `device`, `country` | codes; `NAMES` has the names |
# | `position` | slot in the feed, 0 (top) to 4 |
# | `clicked` | a click event arrived from the app |
# | `landed` | the opened page's server saw a visit from our feed |
# | `feature_day` | day on which the user's features were computed; normally yesterday |
# | `item_age` | age of the item, in minutes, sent by the app; the ranker reads it |
#
# | minutes | block | if you are late |
# |---|---|---|
# | 4-14 | puzzle and theory | skip the derivation of (4), keep the picture |
# | 14-45 | parts: table 4, mix 7, day 7, gauges 6, diagnosis 5, your case 2 | unfold last hints |
# | 45-60 | experiments, follow-ups, card | answer follow-ups 1, 3 and 6 aloud |

# %% role="setup"
import functools
import hashlib

import numpy as np
import pandas as pd

from interviewlab import checks, variant

N_DAYS = 28
NAMES = {"device": ("android", "ios", "web"), "country": ("BR", "DE", "IN", "US")}
SIZES = {"device": 3, "country": 4, "position": 5}  # codes of a column: 0 to its size - 1
CAUSES = ("logging", "unit", "stale", "position", "mix", "drift", "none")
# how far a gauge of part 4 must step up to be an alarm, in the order of asking
LIMITS = {"logging": 0.25, "unit": 28, "stale": 0.5, "position": 0.5, "mix": 0.05, "drift": 0.25}


def draw_case(rng, cause=None):
    """A world: its fault with segment and first day, and where its traffic comes from."""
    drawn, roles = CAUSES[rng.integers(7)], rng.permutation(4)
    device, country, start = rng.integers(3), roles[rng.integers(1, 4)], int(rng.integers(9, 20))
    case = {"cause": cause or drawn, "segment": None, "start": None, "roles": roles}
    case |= {"rich": rng.permutation(3), "moved": rng.integers(8, 21), "by": "country", "code": -1}
    case["size"] = 0.35 + 0.1 * rng.random()
    if case["cause"] != "none":
        by = "device" if case["cause"] in ("logging", "unit", "position") else "country"
        code = {"device": device, "country": roles[0] if case["cause"] == "mix" else country}[by]
        case |= {"by": by, "code": code, "segment": NAMES[by][code], "start": start}
    return case


def deal(chances, order, rng):
    """Yes or no for each row: in any stretch of `order` as many yes as the chances add up to.

    Coins would need about ten times the rows for the same noise.
    """
    steps = np.floor(rng.random() + np.cumsum(chances[order]))
    dealt = np.empty(len(chances), dtype=bool)
    dealt[order] = np.diff(steps, prepend=0.0) > 0
    return dealt


def make_log(rng, rows, cause=None):
    """A log with a fault (drawn, or `cause`), and the truth about it.

    Only whole, uniform and shuffled draws and plain arithmetic: the same bytes on every machine.
    """
    case = draw_case(rng, cause)
    cause, size, days, start = case["cause"], case["size"], np.arange(N_DAYS), case["start"] or 0
    poor, twin, other, rich = case["roles"]
    shares, appeal = np.empty((N_DAYS, 4)), np.empty(4)
    shares[:, [poor, twin, other, rich]] = 0.20, 0.26, 0.26, 0.28
    appeal[[poor, twin, other, rich]] = 0.5, 1.1, 1.1, 1.25
    shares[case["moved"] :, [twin, other]] += -0.12, 0.12  # harmless: the two are alike
    if cause == "mix":
        shares[start:] *= 0.75
        shares[start:, poor] += 0.25

    day = rng.integers(0, N_DAYS, rows)
    device = (rng.random((rows, 1)) > (0.38, 0.70)).sum(axis=1)
    country = (rng.random((rows, 1)) > np.cumsum(shares, axis=1)[day, :3]).sum(axis=1)
    position = (rng.random((rows, 1)) > (0.35, 0.60, 0.80, 0.92)).sum(axis=1)
    hit = (day >= start) & ((device if case["by"] == "device" else country) == case["code"])
    item_age, feature_day = rng.integers(1, 721, rows), day - 1
    if cause == "position":
        position = np.minimum(position + hit, 4)  # something else took the top
    if cause == "unit":
        item_age = np.where(hit, 60 * item_age, item_age)  # seconds
    if cause == "stale":
        feature_day = np.where(hit, start - 2, feature_day)  # the job stopped

    calendar = np.where(days % 7 >= 5, 0.84, 1.0) * (1 + 0.03 * (rng.random(N_DAYS) - 0.5))
    chance = 0.2 * calendar[day] * np.array([0.9, 1.0, 1.1])[case["rich"]][device]
    chance *= appeal[country] * np.array([1.6, 1.1, 0.8, 0.6, 0.5])[position]
    if cause in ("unit", "drift"):
        chance = np.where(hit, (1 - size) * chance, chance)
    if cause == "stale":
        chance = np.where(hit, (1 - np.minimum(0.04 * (day - start + 1), size)) * chance, chance)
    if cause == "mix":
        chance = np.where(day >= start, 1.03 * chance, chance)

    cell = ((day * 3 + device) * 4 + country) * 5 + position
    order = np.argsort(cell.astype(np.int16), kind="stable")
    opened = deal(chance, order, rng)
    landed = opened & (rng.random(rows) < 0.94)
    lost = deal(np.where(hit & (cause == "logging"), size + 0.1, 0.02) * opened, order, rng)
    log = {"day": day, "device": device, "country": country, "position": position}
    log |= {"clicked": opened & ~lost, "landed": landed}
    log |= {"feature_day": feature_day, "item_age": item_age}
    return log, {key: case[key] for key in ("cause", "segment", "start")}


def kept_log(seed, rows, cause=None):
    """A log that is asked for more than once, and the truth about it: made once."""

    def seeded(seed, rows, cause):
        return make_log(np.random.default_rng(seed), rows, cause)

    return checks.reference(seeded, seed, rows, cause)


def my_seed():
    return int(variant.rng("ctr_drop").integers(2**31))


@functools.cache
def my_log():
    """Your own log: 100,000 impressions that nobody else has."""
    return kept_log(my_seed(), 100_000)[0]


def fingerprint(log):
    """Eight digits that stand for every byte of a log."""
    columns = [np.asarray(column, dtype="<i8").tobytes() for column in log.values()]
    return hashlib.sha256(b"".join(columns)).hexdigest()[:8]


def check_claims(got, truth):
    """One right claim about a faulty log, none about a healthy one; a start may be a day off."""
    claims, kinds = got.value, (list, tuple)
    form = isinstance(claims, kinds) and all(isinstance(c, kinds) and len(c) == 3 for c in claims)
    checks.that(form, "The result is not a list of (cause, segment, start).", got=got)
    got, fault = checks.Call(claims, "diagnose(log)"), tuple(truth.values())
    if truth["cause"] == "none":
        reason = "This log is healthy, and something is named. Which step reached its limit?"
        checks.that(not claims, reason, got=got)
        return
    checks.that(len(claims) > 0, "A fault is planted, and none is named.", got=got)
    wrong = f"{len(claims)} claims about one fault: what does the first explain?"
    checks.that(len(claims) == 1, wrong, got=got, expected=str([fault]))
    cause, segment, start = claims[0]
    same, reason = str(cause) == fault[0], f"The fault is {fault[0]}, and {cause!s:.40} is named."
    checks.that(same, reason, got=got, expected=str([fault]))
    reason = f"The fault is in {fault[1]}, and {segment!s:.40} is named."
    checks.that(str(segment) == fault[1], reason, got=got, expected=str([fault]))
    late = f"The fault began on day {fault[2]}; one day off is right."
    checks.close(
        checks.Call(start, "the start in diagnose(log)"), fault[2], rtol=0, atol=1, hint=late
    )


# %% [markdown]
# ## 2. A puzzle (2 minutes)
#
# The click rate in Germany, in somebody else's log. A release went out on day 15. **On which day did
# the fault begin?** Write your day down, then run the second cell.

# %% role="figure"
import matplotlib.pyplot as plt

my_day = 20  # replace by your day, before the second cell

puzzle, secret = make_log(np.random.default_rng(13), 100_000, CAUSES[2])
germany = pd.DataFrame(puzzle).query("country == 1")
rate = 100 * germany.groupby("day")["clicked"].mean()

fig, ax = plt.subplots(figsize=(8.5, 3), facecolor="white")
ax.plot(rate.index, rate, "o-", color="tab:blue", label="click rate, Germany")
ax.axvline(15, color="0.4", ls=":", label="release")
ax.set(xlabel="day", ylabel="click rate in %", ylim=(0, None), xticks=range(0, 28, 3))
ax.legend(loc="lower left")
fig.tight_layout()
plt.show()

# %% role="figure"
import matplotlib.pyplot as plt

late = germany.assign(stale=germany["feature_day"] < germany["day"] - 1)
share = 100 * late.groupby("day")["stale"].mean()

fig, axes = plt.subplots(2, 1, figsize=(8.5, 4.6), sharex=True, facecolor="white")
axes[0].plot(rate.index, rate, "o-", color="tab:blue", label="click rate, Germany")
axes[0].set(ylabel="click rate in %", ylim=(0, None))
axes[1].plot(share.index, share, "s-", color="tab:orange", label="features older than yesterday")
axes[1].set(xlabel="day", ylabel="impressions in %", xticks=range(0, 28, 3))
for ax in axes:
    ax.axvline(secret["start"], color="tab:red", lw=2, label="the feature job stops")
    ax.axvline(15, color="0.4", ls=":", label="release; the best single step of the rate")
    ax.axvline(my_day, color="tab:green", ls="--", label="your day")
axes[0].legend(loc="lower left", fontsize=8)
axes[1].legend(*(each[:1] for each in axes[1].get_legend_handles_labels()), loc="center left")
fig.tight_layout()
plt.show()
print(f"you said day {my_day}; the fault began on day {secret['start']}")

# %% [markdown]
# *Figure 1. The argument. The best-fitting step in the rate is on day 15, the day of an innocent
# release. The features froze on day 11 and hurt a little more every day for ten days. The curve
# knows that something is wrong; only the pipeline's own trace knows since when.*
#
# It was no bad luck: in 150 such logs (of 100,000 impressions) the rate's best step came two to five
# days late every time.

# %% [markdown]
# ## 3. Who, what, when (8 minutes)
#
# **A rate is a ratio of two sums.** On day $d$ let segment $g$ (of $G$) have $N_{dg}$ impressions
# and $C_{dg}$ clicks, tables of shape $(28, G)$. Its click rate is
#
# $$r_{dg} = C_{dg} / N_{dg}. \tag{1}$$
#
# Most gauges of this notebook are made of such ratios, with something else on top. For a week, sum
# the two tables over its days *first*.
#
# **Who came, or what they did?** Let $w_g$ be the share of impressions in segment $g$. The total
# rate is $R = \sum_g w_g r_g$. Compare period 0 with period 1: differences
# $\Delta w_g = w_g^1 - w_g^0$ and midpoints $\bar w_g = (w_g^0 + w_g^1)/2$, the same for $r$, $R$.
#
# 1. Each value is its midpoint plus or minus half its difference, so
#    $w^1 r^1 = \bar w \bar r + \tfrac12 \bar w \Delta r + \tfrac12 \bar r \Delta w +
#    \tfrac14 \Delta w \Delta r$, and $w^0 r^0$ has minus signs at the two middle terms.
# 2. Subtract. The first and the last term cancel: $\bar w \Delta r + \bar r \Delta w$ is all that
#    is left, and no interaction.
# 3. Shares sum to 1, so $\sum_g \Delta w_g = 0$, and a constant taken from $\bar r_g$ is free. Take
#    $\bar R$:
#
# $$\Delta R = \sum_g \underbrace{\Delta w_g (\bar r_g - \bar R)}_{\text{mix}} +
# \sum_g \underbrace{\bar w_g\, \Delta r_g}_{\text{rate}}. \tag{2}$$
#
# **Three segments, to the last digit.** $R$ goes from $0.150$ to $0.137$, so $\bar R = 0.1435$.
#
# | | $N^0$ | $C^0$ | $N^1$ | $C^1$ | $\Delta w$ | $\bar r$ | mix | rate |
# |---|---|---|---|---|---|---|---|---|
# | A | 600 | 60 | 800 | 88 | $+0.20$ | $0.105$ | $-0.0077$ | $+0.0070$ |
# | B | 300 | 60 | 150 | 33 | $-0.15$ | $0.210$ | $-0.009975$ | $+0.0045$ |
# | C | 100 | 30 | 50 | 16 | $-0.05$ | $0.310$ | $-0.008325$ | $+0.0015$ |
#
# Every segment clicks *more*, and the total falls: $-0.026 + 0.013 = -0.013$. The same with code,
# and as a picture:

# %% role="figure"
import matplotlib.pyplot as plt

N = np.array([[600, 300, 100], [800, 150, 50]])
C = np.array([[60, 60, 30], [88, 33, 16]])
w, r, R = N / N.sum(axis=1, keepdims=True), C / N, C.sum(axis=1) / N.sum(axis=1)
mix = (w[1] - w[0]) * (r.mean(axis=0) - R.mean())
print("mix", mix.round(6), "rate", (w.mean(axis=0) * (r[1] - r[0])).round(6))

fig, axes = plt.subplots(1, 2, figsize=(8.5, 3.2), sharey=True, facecolor="white")
for ax, shares, rates, total, when in zip(axes, w, r, R, ("before", "after"), strict=True):
    left = np.cumsum(shares) - shares
    for k, color in enumerate(("tab:blue", "tab:orange", "tab:green")):
        label = f"segment {'ABC'[k]}"
        box = {"color": color, "alpha": 0.6, "align": "edge", "edgecolor": "black"}
        ax.bar(100 * left[k], 100 * rates[k], 100 * shares[k], label=label, **box)
    ax.axhline(100 * total, color="black", ls="--", label=f"all: {100 * total:.1f}%")
    ax.set(title=when, xlabel="share of impressions in %", xlim=(0, 100))
    ax.legend(loc="upper left")
axes[0].set_ylabel("click rate in %")
fig.tight_layout()
plt.show()

# %% [markdown]
# *Figure 2. The mechanism. Areas are clicks per impression. All three boxes grow taller, and the
# area shrinks, since the short box grows wide.*
#
# **"If the sum is the same, why subtract $\bar R$?"** Because segments are named, not sums. Without
# it A gets $+0.20 \cdot 0.105 = +0.021$: the segment that dragged you down looks like a hero.
#
# **Since when?** Let $y$, shape $(n,)$, be a number for each of $n$ days (a click rate, a share).
# Weekdays have levels of their own, $a$ of shape $(7,)$; from day $t$ on everything is shifted by
# $b$; $\varepsilon_d$ is noise. With $s_d = 1$ if $d \ge t$, else 0:
#
# $$y_d = a_{d \bmod 7} + b\, s_d + \varepsilon_d. \tag{3}$$
#
# 1. Fix $t$ and $b$. The best level of a weekday is the mean of $y_d - b s_d$ over its days.
# 2. Put it in. What is left is $\sum_d (\tilde y_d - b \tilde s_d)^2$, where a tilde means *minus
#    the mean of the same weekday*, in $y$ **and** in $s$.
# 3. The derivative in $b$ is zero at $b = \sum \tilde s \tilde y / \sum \tilde s^2$.
# 4. Put that in: the squared error is
#    $\sum \tilde y^2 - (\sum \tilde s \tilde y)^2 / \sum \tilde s^2$. The first sum does not know
#    $t$, so the best day makes the second term largest:
#
# $$\hat t = \arg\max_t \frac{\left(\sum_d \tilde s_d \tilde y_d\right)^2}{\sum_d \tilde s_d^2},
# \qquad \hat b = \frac{\sum_d \tilde s_d \tilde y_d}{\sum_d \tilde s_d^2}. \tag{4}$$
#
# Try $t = 7, \dots, n - 7$: every weekday is then seen before and after. And remember Figure 1:
# (4) dates a *step*. Frozen features make a ramp in the rate, but a clean step in the freshness. So
# date each fault by its own trace.
#
# **"Several things changed. Shouldn't I report all of them?"** Lost clicks lower the click rate, so
# a logging fault always looks like bored users as well. Name the one that explains the other.

# %% [markdown]
# ## 4. Part 1: one table for everything (4 minutes)
#
# > "Start with the click rate by day and country. Then I will ask for ten other tables."
#
# So write the one sum that every numerator and every denominator needs. **Cost:** $O(n + 28 G)$ for
# n impressions.


# %% role="solution" id="tally"
def tally(log, by, amount):
    """Sum an amount over the rows of each day and segment.

    Parameters
    ----------
    log : dict of arrays of shape (n,); needs "day" (int64, 0 to 27) and the column `by`, any order
    by : "device", "country" or "position": a column of codes, 0 to SIZES[by] - 1
    amount : number, or array of shape (n,), int, float or bool (True counts 1); what each row adds.
        1 counts impressions, log["clicked"] counts clicks

    Returns
    -------
    array of shape (28, SIZES[by]), int or float64: [d, g] is the sum over the rows with day d and
    code g, and 0 where there are none. `log` and `amount` stay as they are
    """
    ### BEGIN SOLUTION
    cell = log["day"] * SIZES[by] + log[by]
    weights = np.broadcast_to(amount, cell.shape)
    sums = np.bincount(cell, weights, minlength=N_DAYS * SIZES[by])
    return sums.reshape(N_DAYS, SIZES[by])
    ### END SOLUTION


# %% [markdown] role="hint" for="tally"
# A log may have no row for some day or code. Who makes sure that the table still has 28 rows and
# all columns: you, or the tool that groups?

# %% [markdown] role="hint" for="tally"
# Make the zeros first, shape `(N_DAYS, SIZES[by])`. Then either give each row the number of its
# cell, `day * SIZES[by] + code`, and count, or group with pandas and `reindex` to all days and
# codes.

# %% [markdown] role="hint" for="tally"
# `np.bincount(cell, weights, minlength=...)`, then `reshape`. Or `np.add.at(table, (day, code),
# amount)`. `np.broadcast_to(amount, cell.shape)` makes a lone 1 an array.

# %% [markdown] role="hint" for="tally"
# **Symptom: "My counts are all 0 or 1."** `table[day, code] += amount` adds once per cell, however
# many rows fall into it. Use `np.add.at`.

# %% role="check" id="tally-by-hand" points=1 hint="Rows of one cell add up."
"""Six rows that you can add up by hand."""
log = {"day": np.array([2, 0, 2, 27, 2, 0]), "device": np.array([1, 0, 1, 2, 0, 0])}
expected = np.zeros((28, 3))
expected[0, 0], expected[2, 0], expected[2, 1], expected[27, 2] = 2, 1, 2, 1
got = checks.call(tally, log, "device", 1)
checks.same_type_and_shape(got, expected, hint="A NumPy array: `.to_numpy()` makes one of a table.")
checks.close(got, expected)
expected[0, 0], expected[2, 0], expected[2, 1], expected[27, 2] = 6.5, 5, 4, 4
checks.close(checks.call(tally, log, "device", np.array([1, 0.5, 3, 4, 5, 6])), expected)

# %% role="check" id="tally-empty-days" points=1 hint="28 rows, also where nothing happened."
"""All 28 days and all codes are there, whatever the log holds."""
for by, size, code, day in (("country", 4, 2, 9), ("position", 5, 0, 0), ("device", 3, 1, 19)):
    log = {"day": np.full(3, day), by: np.full(3, code)}
    expected = np.zeros((28, size))
    expected[day, code] = 3
    checks.close(checks.call(tally, log, by, 1), expected)

# %% role="hidden" id="tally-pandas" points=2 hint="Compare with a pandas groupby of a random log."
"""The same as pandas, for every column and for counts, bools, floats and negative amounts."""
import pandas as pd  # again: what checks import, the grader loads once for all submissions


def by_pandas(seed):
    """A log, and for every question about it a column, an amount and the answer."""
    log, questions = make_log(np.random.default_rng(seed), 900)[0], []
    for by, size, amounts in (
        ("device", 3, (log["clicked"], -2.5)),
        ("country", 4, (1, log["item_age"])),
        ("position", 5, (0.25 - log["position"],)),
    ):
        for amount in amounts:
            frame = pd.DataFrame(log).assign(amount=amount)
            table = frame.groupby(["day", by])["amount"].sum().unstack()
            table = table.reindex(index=range(28), columns=range(size)).fillna(0)
            questions.append((by, amount, table.to_numpy(float)))
    return log, questions


log, questions = checks.reference(by_pandas, int(checks.rng("tally-pandas").integers(2**31)))
for by, amount, expected in questions:
    checks.close(checks.call(tally, log, by, amount), expected)

# %% role="hidden" id="tally-any-order" points=1 hint="Nothing may depend on how rows are sorted."
"""Shuffled rows give the same table; two halves add up to the whole; inputs stay."""
rng = checks.rng("tally-any-order")
log = make_log(rng, 400)[0]  # its rows are in no order
mixed = {name: log[name] for name in ("day", "country", "item_age")}
halves = [{name: column[k::2] for name, column in mixed.items()} for k in (0, 1)]
whole = np.zeros((28, 4))
for day, code, age in zip(*mixed.values(), strict=True):
    whole[day, code] += age
parts = [checks.call(tally, half, "country", half["item_age"]) for half in halves]
shuffled = {name: column[::-1].copy() for name, column in mixed.items()}
checks.close(checks.call(tally, shuffled, "country", shuffled["item_age"]), whole)
for part in parts:
    checks.finite(part)
    checks.same_type_and_shape(part, whole)
checks.close(parts[0].value + parts[1].value, whole)
checks.leaves_inputs(tally, mixed, "country", 0.5 * mixed["item_age"])

# %% [markdown]
# ## 5. Part 2: who came, or what they did (7 minutes)
#
# Write (2). The formula leaves one thing open: a country that you just launched has no rate
# *before*. Nobody changed their mind there, so its rate did not change, and all of its effect is
# mix.
#
# **Cost:** $O(G)$. What counts: the two columns add up to $\Delta R$, exactly.


# %% role="solution" id="mix"
def mix_and_rate(clicks_before, shown_before, clicks_after, shown_after):
    """Split the change of a total click rate into mix and rate, by segment: equation (2).

    Parameters
    ----------
    clicks_before, shown_before, clicks_after, shown_after : arrays or lists of shape (G,)
        Clicks and impressions of each segment in the two periods: whole numbers, int or float. Each
        period has impressions in total; a segment may have none in one period, or in both.

    Returns
    -------
    mix : array of shape (G,)
        Change of a segment's share, times the midpoint of its rate minus that of the total rate.
    rate : array of shape (G,)
        Midpoint of its share, times the change of its rate.

    A segment without impressions in one period has there the rate of the other one; without any
    in both, its mix and rate are 0. mix.sum() + rate.sum() is the change of the total rate. The
    arguments stay as they are.
    """
    ### BEGIN SOLUTION
    shown = np.array([shown_before, shown_after])
    w0, w1 = shown / shown.sum(axis=1, keepdims=True)
    own = [clicks_before, clicks_after] / np.maximum(shown, 1)  # 0 where nothing was shown
    r0, r1 = np.where(shown > 0, own, own[::-1])
    middle = (w0 @ r0 + w1 @ r1) / 2
    mix = (w1 - w0) * ((r0 + r1) / 2 - middle)
    return mix, (w0 + w1) / 2 * (r1 - r0)
    ### END SOLUTION


# %% [markdown] role="hint" for="mix"
# What changed in segment A of the worked example: its share, its rate, or both? Which other number
# do you hold fixed while you change one, and at which of its two values?

# %% [markdown] role="hint" for="mix"
# Mix: $(w^1 - w^0) \cdot \left(\frac{r^0 + r^1}{2} - \frac{R^0 + R^1}{2}\right)$. Rate:
# $\frac{w^0 + w^1}{2} \cdot (r^1 - r^0)$. Shares are impressions over all impressions *of the same
# period*.

# %% [markdown] role="hint" for="mix"
# Shares, then both total rates, then own rates without dividing by 0 (`clicks / np.maximum(shown,
# 1)`), then `np.where(shown > 0, own, the other period's)`, then the two products.

# %% [markdown] role="hint" for="mix"
# **Symptom: "The sum is right and each mix effect is off."** The sum can't see a constant. Did you
# subtract the midpoint of the *total* rate?

# %% role="check" id="mix-by-hand" points=2 hint="The table of section 3, row by row."
"""The three segments of the worked example."""
got = checks.call(mix_and_rate, [60, 60, 30], [600, 300, 100], [88, 33, 16], [800, 150, 50])
mix, rate = [-0.0077, -0.009975, -0.008325], [0.007, 0.0045, 0.0015]
checks.close(got, [mix, rate])
plain = all(isinstance(effects, (np.ndarray, list, tuple)) for effects in got.value)
checks.that(plain, "Return arrays: `.to_numpy()` makes one of a column.", got=got)

# %% role="check" id="mix-sums" points=1 hint="Nothing is left over, not even an interaction."
"""Mix and rate add up to the change of the total rate, for two to seven segments."""
rng = checks.rng("mix-sums")
for size in (2, 7):
    shown = rng.integers(20, 900, (2, size))
    clicks = rng.integers(1, shown)
    before, after = clicks.sum(axis=1) / shown.sum(axis=1)
    got = checks.call(mix_and_rate, clicks[0], shown[0], clicks[1], shown[1])
    checks.finite(got)
    checks.same_type_and_shape(checks.Call(np.asarray(got.value), got.writes), np.zeros((2, size)))
    checks.close(checks.Call(np.sum(got.value), f"the sum of {got.text}"), after - before)

# %% role="hidden" id="mix-two-orders" points=2 hint="Change the shares first, or the rates first."
"""The mean of the two orders in which shares and rates can change."""
rng = checks.rng("mix-two-orders")
for size in (2, 5):
    shown = rng.integers(30, 5000, (2, size))
    clicks = rng.integers(1, shown)
    (w0, w1), (r0, r1) = shown / shown.sum(axis=1, keepdims=True), clicks / shown
    total = (w0 @ r0 + w1 @ r1) / 2
    shares_first = [(w1 - w0) * (r0 - total), w1 * (r1 - r0)]
    rates_first = [(w1 - w0) * (r1 - total), w0 * (r1 - r0)]
    got = checks.call(mix_and_rate, clicks[0], shown[0], clicks[1], shown[1])
    checks.close(got, (np.array(shares_first) + rates_first) / 2)

# %% role="hidden" id="mix-symmetry" points=1 hint="Only proportions count; swapping flips signs."
"""Tenfold traffic changes nothing; exchanging the periods flips every sign; inputs stay."""
rng = checks.rng("mix-symmetry")
shown = rng.integers(30, 500, (2, 5)).astype(float)
clicks = np.floor(shown * rng.random((2, 5)))
there = checks.call(mix_and_rate, clicks[0], shown[0], clicks[1], shown[1])
more = checks.call(mix_and_rate, clicks[0], shown[0], 10 * clicks[1], 10 * shown[1])
back = checks.call(mix_and_rate, clicks[1], shown[1], clicks[0], shown[0])
checks.finite(there)
checks.same_type_and_shape(checks.Call(np.asarray(there.value), there.writes), np.zeros((2, 5)))
checks.close(more, there)
checks.close(back, -np.asarray(there.value))
checks.leaves_inputs(mix_and_rate, clicks[0], shown[0], clicks[1], shown[1])

# %% role="hidden" id="mix-no-traffic" points=2 hint="No traffic, no rate: borrow the other one."
"""A launched, a closed and a never used segment."""
clicks = np.array([[30, 40, 0, 0], [60, 0, 45, 0]])
shown = np.array([[300, 100, 0, 0], [400, 0, 100, 0]])
got = checks.call(mix_and_rate, clicks[0], shown[0], clicks[1], shown[1])
middle = (70 / 400 + 105 / 500) / 2
mix = [0.05 * (0.125 - middle), -0.25 * (0.4 - middle), 0.2 * (0.45 - middle), 0.0]
checks.close(got, [mix, [0.775 * 0.05, 0.0, 0.0, 0.0]])
same = checks.call(mix_and_rate, [0, 5], [0, 50], [0, 5], [0, 50])
checks.close(same, np.zeros((2, 2)))
once = checks.call(mix_and_rate, [1, 1], [1, 3], [0, 2], [1, 3])
checks.close(once, [[0.0, 0.0], [-0.25, 0.25]], hint="A single impression is traffic.")
none = checks.call(mix_and_rate, [0, 0], [70, 30], [0, 0], [20, 80])
checks.close(none, np.zeros((2, 2)), hint="Impressions without a click have the rate 0.")
floats = np.stack([clicks, shown], axis=1).astype(float)
checks.leaves_inputs(mix_and_rate, *floats[0], *floats[1])

# %% [markdown]
# ## 6. Part 3: since when (7 minutes)
#
# Write (4). A Sunday is the easiest false alarm to raise, so the weekdays go out of both $y$ and $s$
# before anything is compared.
#
# **Cost:** with $k$ candidate days, $O(n k)$ after the weekday means. Loops are fine at $n = 28$.


# %% role="solution" id="change"
def change_day(y):
    """The best single step of a daily series, weekdays apart: equation (4).

    Parameters
    ----------
    y : array or list of shape (n,), n >= 14, int or float, finite; y[d] belongs to weekday d % 7

    Returns
    -------
    day : int (a NumPy integer will do, here and later)
        First day of the new level, from 7 to n - 7 (both are possible): the one whose step leaves
        the smallest squared error. Where several are equally good, any of them.
    step : float
        Fitted size of that step; negative if the level fell. If nothing moved, 0, and the day is any
        of these.

    The unit of y plays no part: a billionth of the series has a billionth of the step. y stays as
    it is.
    """
    ### BEGIN SOLUTION
    day, starts = np.arange(len(y)), np.arange(7, len(y) - 6)
    same_weekday = day[:, None] % 7 == day % 7
    center = np.eye(len(y)) - same_weekday / np.bincount(day % 7)[day % 7]
    step = center @ (day[:, None] >= starts)
    product, size = step.T @ y, (step**2).sum(axis=0)
    best = np.argmax(product**2 / size)
    return starts[best], product[best] / size[best]
    ### END SOLUTION


# %% [markdown] role="hint" for="change"
# The step $s$ of a candidate day is a series of zeros and ones. What is its mean over the Tuesdays,
# if the candidate is a day in the second week?

# %% [markdown] role="hint" for="change"
# For each candidate: $\tilde s$ and $\tilde y$ of shape $(n,)$, two sums, and the score
# $(\sum \tilde s \tilde y)^2 / \sum \tilde s^2$. Keep the day with the largest score, and its $b$.

# %% [markdown] role="hint" for="change"
# A small `centered(x)` that subtracts from each entry the mean of `x[d % 7 :: 7]`; then
# `for t in range(7, n - 6)`: `s = centered(days >= t)`, score, keep the best `(score, t, b)`.

# %% [markdown] role="hint" for="change"
# **Symptom: "The day is right and the step is too small."** You took the weekday means out of $y$
# only. They contain a part of the step; take them out of $s$, too.

# %% role="check" id="change-by-hand" points=1 hint="12% on weekdays, 10% at weekends, then 3 less."
"""A drop of 3 points on day 12, a rise of 2 points on day 17."""
week = np.array([12, 12, 12, 12, 12, 10, 10.0])
fell, rose = np.tile(week, 4), np.tile(week, 4)
fell[12:] -= 3
rose[17:] += 2
for y, day, step in ((fell, 12, -3), (rose, 17, 2), (rose.astype(int).tolist(), 17, 2)):
    checks.close(checks.call(change_day, y), [day, step])

# %% role="check" id="change-weekends" points=1 hint="Compare Sundays with Sundays."
"""Weekends are no change, however low, and hide none."""
week = np.array([12, 11, 12, 13, 12, 4, 3.0])
still = checks.call(change_day, np.tile(week, 4))
checks.finite(still)
checks.same_type_and_shape(checks.Call(np.asarray(still.value), still.writes), np.zeros(2))
reason = "The day is no candidate: from 7 to n - 7, also where nothing moves."
checks.that(7 <= still.value[0] <= 21, reason, got=still)
checks.close(checks.Call(still.value[1], f"the step of {still.text}"), 0)
y = np.tile(week, 5)
y[11:] += 0.5
checks.close(checks.call(change_day, y), [11, 0.5])

# %% role="hidden" id="change-least-squares" points=2 hint="A regression on weekdays and one step."
"""The same as least squares with seven weekday columns and a step, in noise."""


def best_fit(y):
    """The day and the step of the regression with the smallest squared error."""
    n, fits = len(y), []
    for t in range(7, n - 6):
        columns = np.column_stack([np.eye(7)[np.arange(n) % 7], np.arange(n) >= t])
        solution, error, *_ = np.linalg.lstsq(columns, y)
        fits.append((error[0], t, solution[7]))
    return min(fits)[1:]


rng = checks.rng("change-least-squares")
for n, day, jump in ((28, 12, -3.0), (39, 20, 1.5), (27, 7, 2.0), (33, 26, -2.0), (16, 8, 2.5)):
    y = rng.random(7)[np.arange(n) % 7] + 0.4 * rng.random(n)
    y[day:] += jump
    y[21:28] += jump * (n == 28)  # a second fall in the last week
    y[-2:] += 6 * (n == 39)  # days that are no candidates
    y[:2] += 6 * (n == 16)
    checks.close(checks.call(change_day, y), checks.reference(best_fit, y), rtol=1e-6)
y = 5.0 * (np.arange(28) >= 7) + 3.0 * (np.arange(28) >= 14)  # the larger product is day 14's
checks.close(checks.call(change_day, y), [7, 7])

# %% role="hidden" id="change-first-and-last" points=1 hint="Day 7 and day n - 7 count, too."
"""A step on the first and on the last day that can have one, and a log of two weeks."""
rng = checks.rng("change-first-and-last")
for n, day in ((28, 7), (28, 21), (33, 26), (23, 7), (14, 7)):
    y = rng.integers(40, 60, 7)[np.arange(n) % 7] / 4
    y[day:] -= 2.25
    checks.close(checks.call(change_day, y), [day, -2.25])

# %% role="hidden" id="change-invariance" points=1 hint="Levels don't matter, the sign does."
"""Other weekday levels change nothing; other units scale the step alone; inputs stay."""
rng = checks.rng("change-invariance")
y = np.round(rng.random(29) + 2.0 * (np.arange(29) >= 13), 6)
first = checks.call(change_day, y)
checks.finite(first)
checks.same_type_and_shape(checks.Call(np.asarray(first.value), first.writes), np.zeros(2))
checks.close(checks.Call(first.value[0], first.writes), 13)
levels = rng.integers(-50, 50, 7)[np.arange(29) % 7]
checks.close(checks.call(change_day, y + levels), first, rtol=1e-6)
checks.close(checks.call(change_day, -3 * y), [13, -3 * first.value[1]], rtol=1e-6)
tiny = [13, 1e-9 * first.value[1]]
checks.close(checks.call(change_day, 1e-9 * y), tiny, rtol=1e-6, atol=1e-15)
checks.leaves_inputs(change_day, y)

# %% [markdown]
# ## 7. Part 4: six gauges (6 minutes)
#
# Each fault leaves one trace of its own. Six gauges look for the six traces, and each is built so
# that **up is bad** and a fault is a **step**:
#
# | gauge | per day and segment | a fault is |
# |---|---|---|
# | `logging` | landings without a click event / landings | the counter |
# | `unit` | mean `item_age` / its mean over days 0-6 | an app that now sends seconds |
# | `stale` | impressions with features from before yesterday / impressions | a job that stopped |
# | `position` | mean `position` | something else on top of the page |
# | `mix` | $-$ mix effect against days 0-6 / total rate of days 0-6 | other people |
# | `drift` | 1 $-$ click rate / its click rate over days 0-6 | the same people, other taste |


# %% role="solution" id="gauges"
def gauges(log, by):
    """Six readings for every day and segment, as the table above has them.

    Parameters
    ----------
    log : dict of arrays of shape (n,), all eight columns; every segment has impressions, landings
        and clicks on every day (no division by zero to care for)
    by : "device" or "country"

    Returns
    -------
    dict with the keys "logging", "unit", "stale", "position", "mix", "drift"; each value is an
    array of shape (28, SIZES[by]). Values over days 0-6 are ratios of sums over these days, of the
    same segment, except in "mix": there `mix_and_rate` gets all segments, days 0-6 as before and
    the day as after, and its mix effects are divided by the total rate of days 0-6, sign changed.
    `log` stays as it is.
    """
    ### BEGIN SOLUTION
    shown, clicks = tally(log, by, 1), tally(log, by, log["clicked"])
    shown_0, clicks_0 = shown[:7].sum(axis=0), clicks[:7].sum(axis=0)
    age = tally(log, by, log["item_age"])
    mix = [mix_and_rate(clicks_0, shown_0, *day)[0] for day in zip(clicks, shown, strict=True)]
    return {
        "logging": tally(log, by, log["landed"] & ~log["clicked"]) / tally(log, by, log["landed"]),
        "unit": age / shown / (age[:7].sum(axis=0) / shown_0),
        "stale": tally(log, by, log["feature_day"] < log["day"] - 1) / shown,
        "position": tally(log, by, log["position"]) / shown,
        "mix": -np.array(mix) / (clicks_0.sum() / shown_0.sum()),
        "drift": 1 - clicks / shown / (clicks_0 / shown_0),
    }
    ### END SOLUTION


# %% [markdown] role="hint" for="gauges"
# For each gauge: what is summed on top, what below? Which of the six need days 0-6, and which are
# meaningful by themselves?

# %% [markdown] role="hint" for="gauges"
# `logging` is `tally(landed and not clicked) / tally(landed)`, shape `(28, G)`. A baseline is
# `table[:7].sum(axis=0)` on top and below, shape `(G,)`. For `mix`, call `mix_and_rate` once a day.

# %% [markdown] role="hint" for="gauges"
# Five tallies: shown, clicks, ages, landed, landed but not clicked. Baselines from
# `[:7].sum(axis=0)`. A list of 28 mix effects, one `mix_and_rate(...)[0]` a day. Then the dict,
# line by line as in the table; `stale` counts `feature_day < day - 1`.

# %% [markdown] role="hint" for="gauges"
# **Symptom: "`logging` is above 1, or far too small."** Below stand the *landings*, the counter
# that you trust, and on top those of them that have no click event.

# %% role="check" id="gauges-by-hand" points=1 hint="On day 10 ios breaks: compare row 10 of each gauge with row 9."
"""Four impressions per day and device; on day 10 everything breaks on ios."""
day, device, row = (part.ravel() for part in np.indices((28, 3, 4)))
broken = (day >= 10) & (device == 1)
log = {"day": day, "device": device, "country": row, "position": row + broken}
log |= {"clicked": row < np.where(broken, 1, 2), "landed": row < 2}
log |= {"feature_day": np.where(broken, 8, day - 1)}
log |= {"item_age": 10 * (row + 1) * np.where(broken, 60, 1)}
expected = {name: np.zeros((28, 3)) for name in ("logging", "stale", "mix", "drift")}
expected |= {"unit": np.ones((28, 3)), "position": np.full((28, 3), 1.5)}
after = {"logging": 0.5, "unit": 60, "stale": 1, "position": 2.5, "mix": 0, "drift": 0.5}
got = checks.call(gauges, log, "device")
checks.that(isinstance(got.value, dict), "The result is not a dict.", got=got)
for name, table in expected.items():
    table[10:, 1] = after[name]
    checks.that(name in got.value, f"The key {name!r} is missing.", got=got)
    checks.close(checks.Call(got.value[name], f"gauges(...)[{name!r}]"), table)
first_rows = {name: column[row == 0] for name, column in log.items()}  # less to compare
checks.leaves_inputs(gauges, first_rows, "device")

# %% role="check" id="gauges-planted" points=2 hint="Up is bad: the fault's own gauge steps up."
"""In a planted log, the fault's own gauge steps up where and when the fault is."""
rng = checks.rng("gauges-planted")
for cause in ("stale", "mix", "drift"):
    log, truth = kept_log(int(rng.integers(2**31)), 10_000, cause)
    got = checks.call(gauges, log, "country")
    checks.that(isinstance(got.value, dict) and cause in got.value, "No such gauge.", got=got)
    here = checks.Call(got.value[cause], f"gauges(...)[{cause!r}], for a log with this fault")
    checks.finite(here)
    checks.same_type_and_shape(here, np.zeros((28, 4)))
    series = np.asarray(here.value)[:, NAMES["country"].index(truth["segment"])]
    step = series[truth["start"] :].mean() - series[: truth["start"]].mean()
    where = (
        f"In {truth['segment']} the {cause} gauge steps up by {step:.2f} on day {truth['start']}"
    )
    checks.that(step > LIMITS[cause], f"{where}; the limit is {LIMITS[cause]}.", got=here)

# %% role="hidden" id="gauges-pipeline" points=2 hint="Landings below; sums, then ratio."
"""logging, unit and stale agree with pandas, on a log with busy and quiet days."""


def by_pandas(seed, cause, by):
    """A log with busy and quiet days, and three of its gauges."""
    rng = np.random.default_rng(seed)
    log = make_log(rng, 8000, cause)[0]
    busy = np.repeat(np.arange(8000), np.array([1, 3, 1, 1])[log["day"] % 4])
    busy = rng.permutation(busy)
    log = {name: column[busy] for name, column in log.items()}
    late = rng.integers(-1, 3, len(busy)) * (rng.random(len(busy)) < 0.4)  # some are a day early
    log |= {"feature_day": log["feature_day"] - late, "item_age": log["item_age"] + 40 * log["day"]}
    frame = pd.DataFrame(log).assign(segment=log[by])
    frame["old"] = frame["day"] - frame["feature_day"] > 1
    by_day = frame.groupby(["day", "segment"])
    logged = frame[frame["landed"]].groupby(["day", "segment"])["clicked"].mean().unstack()
    first = frame[frame["day"] < 7].groupby("segment")["item_age"].mean()
    tables = {
        "logging": 1 - logged,
        "unit": by_day["item_age"].mean().unstack() / first,
        "stale": by_day["old"].mean().unstack(),
    }
    return log, {name: table.to_numpy() for name, table in tables.items()}


rng = checks.rng("gauges-pipeline")
for by, cause in (("device", "logging"), ("country", "none")):
    log, tables = checks.reference(by_pandas, int(rng.integers(2**31)), cause, by)
    got = checks.call(gauges, log, by)
    checks.that(isinstance(got.value, dict), "The result is not a dict.", got=got)
    for name, table in tables.items():
        checks.that(name in got.value, f"The key {name!r} is missing.", got=got)
        checks.close(checks.Call(got.value[name], f"gauges(...)[{name!r}]"), table)

# %% role="hidden" id="gauges-people" points=2 hint="Mix against days 0-6; the sign; own baselines."
"""position, mix and drift agree with pandas, on a log with busy and quiet days."""


def by_pandas(seed, cause, by):
    """A log with busy and quiet days, and three of its gauges."""
    rng = np.random.default_rng(seed)
    log = make_log(rng, 8000, cause)[0]
    busy = np.repeat(np.arange(8000), np.array([1, 3, 1, 1])[log["day"] % 4])
    busy = rng.permutation(busy)
    log = {name: column[busy] for name, column in log.items()}
    frame = pd.DataFrame(log).assign(segment=log[by])
    by_day, first = frame.groupby(["day", "segment"]), frame[frame["day"] < 7]
    own, own_0 = by_day["clicked"].mean().unstack(), first.groupby("segment")["clicked"].mean()
    share, share_0 = by_day.size().unstack(), first.groupby("segment").size() / len(first)
    share = share.div(share.sum(axis=1), axis=0)
    total, total_0 = frame.groupby("day")["clicked"].mean(), first["clicked"].mean()
    above = ((own + own_0) / 2).sub((total + total_0) / 2, axis=0)
    tables = {
        "position": by_day["position"].mean().unstack(),
        "mix": -(share - share_0) * above / total_0,
        "drift": 1 - own / own_0,
    }
    return log, {name: table.to_numpy() for name, table in tables.items()}


rng = checks.rng("gauges-people")
for by, cause in (("device", "position"), ("country", "mix")):
    log, tables = checks.reference(by_pandas, int(rng.integers(2**31)), cause, by)
    got = checks.call(gauges, log, by)
    checks.that(isinstance(got.value, dict), "The result is not a dict.", got=got)
    for name, table in tables.items():
        checks.that(name in got.value, f"The key {name!r} is missing.", got=got)
        checks.close(checks.Call(got.value[name], f"gauges(...)[{name!r}]"), table)

# %% [markdown]
# ## 8. Part 5: the diagnosis (5 minutes)
#
# A log has one fault or none. `LIMITS` names the gauges in the order of asking: the counter, the
# features, what was shown, who came, and the users last, because nearly every other fault makes them
# *look* bored.
#
# The limits stand between healthy and faulty logs; section 10 shows how. Practise on labelled logs:
# `make_log(np.random.default_rng(1), 24_000)` gives a log and the truth about it.


# %% role="solution" id="diagnose"
def diagnose(log):
    """Name the one fault of a log, or nothing.

    Parameters
    ----------
    log : dict of arrays of shape (n,), all eight columns; n is 9,000 or more

    Returns
    -------
    list of claims, each a tuple (cause, segment, start): one claim for a fault, [] for none.
        cause is a key of LIMITS; segment a name such as "ios" or "BR" (see NAMES); start an int,
        the first day of the fault. A start that is one day off counts as right, and every claim
        beyond the true one as wrong. What makes a gauge an alarm is your choice; its own step, held
        against LIMITS, will do.
    """
    ### BEGIN SOLUTION
    tables = {by: gauges(log, by) for by in NAMES}
    for cause, limit in LIMITS.items():
        steps = {}
        for by in NAMES:
            for code, name in enumerate(NAMES[by]):
                steps[name] = change_day(tables[by][cause][:, code])
        worst = max(steps, key=lambda name: steps[name][1])
        day, step = steps[worst]
        if step >= limit:
            return [(cause, worst, day)]
    return []
    ### END SOLUTION


# %% [markdown] role="hint" for="diagnose"
# Half the clicks of ios are lost. Which gauges step up, and in how many segments? Which one of all
# these do you want to name?

# %% [markdown] role="hint" for="diagnose"
# Seven segments (three devices, four countries), six gauges, one `change_day` each. Within a gauge
# the largest step wins: the other column shows the same fault thinned out. Between gauges the
# order of `LIMITS` decides.

# %% [markdown] role="hint" for="diagnose"
# `for cause, limit in LIMITS.items():` collect `{name: change_day(column)}` from both tables;
# `worst` is the name with the largest step; above the limit: `return [(cause, worst, day)]`. After
# the loop: `return []`.

# %% [markdown] role="hint" for="diagnose"
# **Symptom: "It finds the fault, and drift as well."** You went on after the first alarm. What the
# first one explains, nobody should be asked to explain again.

# %% role="check" id="diagnose-practice" points=2 hint="Stop at the first alarm."
"""A log with a broken counter, one with bored users, and a healthy one."""
rng = checks.rng("diagnose-practice")
for cause, rows in (("logging", 10_000), ("drift", 24_000), ("none", 10_000)):
    log, truth = kept_log(int(rng.integers(2**31)), rows, cause)
    check_claims(checks.call(diagnose, log), truth)

# %% role="hidden" id="diagnose-pipeline" points=3 hint="The counter and the features come first."
"""Counter, unit and feature job: cause, segment and day, a log each."""
rng = checks.rng("diagnose-pipeline")
for cause in ("logging", "logging", "logging", "unit", "stale"):  # lost clicks move drift as far
    log, truth = kept_log(int(rng.integers(2**31)), 10_000, cause)
    check_claims(checks.call(diagnose, log), truth)
# nearly all of one country's users have android, and the others hardly: both are over the limit
log, truth = kept_log(int(rng.integers(2**31)), 24_000, "stale")
there = log["country"] == NAMES["country"].index(truth["segment"])
seen = (there == (log["device"] == 0)) | (np.arange(24_000) % 8 == 0)
log = {name: column[seen] for name, column in log.items()}
check_claims(checks.call(diagnose, log), truth)

# %% role="hidden" id="diagnose-people" points=3 hint="What was shown, who came, what they did."
"""Position, mix and drift: cause, segment and day, a log each."""
rng = checks.rng("diagnose-people")
# fewer rows can date the last two days off
for cause, rows in (("position", 10_000), ("mix", 12_000), ("drift", 24_000)):
    log, truth = kept_log(int(rng.integers(2**31)), rows, cause)
    check_claims(checks.call(diagnose, log), truth)

# %% role="hidden" id="diagnose-healthy" points=2 hint="Weekends; harmless shifts."
"""Three healthy logs, each with a harmless shift of traffic: nothing is named."""
rng = checks.rng("diagnose-healthy")
for rows in (10_000, 9000, 12_000):
    log, truth = kept_log(int(rng.integers(2**31)), rows, "none")
    check_claims(checks.call(diagnose, log), truth)

# %% [markdown]
# ## 9. Your case (2 minutes)
#
# Now the log from the prompt. It is yours alone: look at it, diagnose it, and write down what you
# would tell the room. Call your tools in the part, or use pandas and no tool at all.
#
# (Yes, one line reads the truth out of the generator above. It costs you the only step that is like
# the job; the hidden logs grade the tools in any case.)

# %% role="figure"
table = pd.DataFrame(my_log())
for by, names in NAMES.items():
    table[by] = np.array(names)[table[by]]
print(table.head(), "\n")
weeks = table.groupby([table["day"] // 7, "country"])["clicked"].mean().unstack()
print(weeks.rename_axis(index="week").round(3))


# %% role="solution" id="case"
def my_case():
    """What happened in `my_log()`.

    Returns
    -------
    dict with the keys "cause", "segment" and "start": cause is one of CAUSES, segment one of the
    seven names in NAMES, and start the first day of the fault, an int (one day off is right).
    In a healthy log the cause is "none", and segment and start are None.
    """
    ### BEGIN SOLUTION
    # each learner's log is another one; the course asks the generator, you ask the data
    case = draw_case(np.random.default_rng(my_seed()))
    return {key: case[key] for key in ("cause", "segment", "start")}
    ### END SOLUTION


# %% [markdown] role="hint" for="case"
# Say it in the order of part 5. Do the two counters agree? Are the features as they were? Was the
# same shown, to the same people?

# %% [markdown] role="hint" for="case"
# `diagnose(my_log())` gives a list with one tuple, or an empty list. Which dict does each of the
# two become?

# %% [markdown] role="hint" for="case"
# `claims = diagnose(my_log())`. If it is empty, the dict of a healthy log; otherwise
# `dict(zip(("cause", "segment", "start"), claims[0]))`. A dict with three literals is as good.

# %% role="check" id="case-form" points=1 label="form-checked" hint="A dict with three keys."
"""Three keys with a known cause, a known segment and a day; and your log has the right bytes."""
got = checks.call(my_case)
fields = ("cause", "segment", "start")
good = isinstance(got.value, dict) and all(key in got.value for key in fields)
checks.that(good, "The result is not a dict with the keys cause, segment and start.", got=got)
cause, segment, start = (got.value[key] for key in fields)
known = isinstance(cause, str) and cause in CAUSES
checks.that(known, "The cause is none of CAUSES.", got=got, expected=", ".join(CAUSES))
known = segment is None or (isinstance(segment, str) and segment in sum(NAMES.values(), ()))
checks.that(known, "The segment is neither None nor one of the names in NAMES.", got=got)
is_number = isinstance(start, (int, float, np.integer, np.floating))
whole = start is None or (is_number and 0 <= start < N_DAYS and start == int(start))
checks.that(whole, f"The start is neither None nor a whole day, 0 to {N_DAYS - 1}.", got=got)
same = fingerprint(kept_log(7, 2000)[0]) == "13ad3c5c"
checks.that(same, "This machine draws other logs than the course does: please report it.")

# %% role="hidden" id="case-cause" points=3 hint="The first gauge that alarms explains the others."
"""The cause is right."""
got = checks.call(my_case)
named = isinstance(got.value, dict) and got.value.get("cause")
right = isinstance(named, str) and named == draw_case(np.random.default_rng(my_seed()))["cause"]
checks.that(right, "This is not what happened in your log.", got=got)

# %% role="hidden" id="case-segment" points=1 hint="The largest of seven steps."
"""The segment is right."""
got = checks.call(my_case)
named = got.value.get("segment", "") if isinstance(got.value, dict) else ""
segment = draw_case(np.random.default_rng(my_seed()))["segment"]
right = isinstance(named, (str, type(None))) and named == segment
checks.that(right, "It happened to another segment, or to none.", got=got)

# %% role="hidden" id="case-start" points=1 hint="Date the fault by its own gauge."
"""The first day is right, or one off."""
got = checks.call(my_case)
named = got.value.get("start", "") if isinstance(got.value, dict) else ""
start = draw_case(np.random.default_rng(my_seed()))["start"]
if start is None:
    right = named is None
else:
    right = isinstance(named, (int, float, np.number)) and abs(named - start) <= 1
checks.that(right, "It began on another day, or there is no such day.", got=got)

# %% [markdown]
# ## 10. Experiments (4 minutes)
#
# **Seven worlds.** Predict how many of the seven curves you can tell apart by eye; then run it with
# your own tools.

# %% role="figure"
import matplotlib.pyplot as plt

steps = np.zeros((7, 6))
fig, axes = plt.subplots(1, 2, figsize=(10.5, 4.2), facecolor="white")
for row, cause in enumerate(CAUSES):
    log = make_log(np.random.default_rng([5, row]), 60_000, cause)[0]
    total = tally(log, "device", log["clicked"]).sum(axis=1) / tally(log, "device", 1).sum(axis=1)
    smooth = [100 * total[d - 6 : d + 1].mean() / total[:7].mean() for d in range(6, 28)]
    axes[0].plot(range(6, 28), smooth, label=cause)
    tables = [gauges(log, by) for by in NAMES]
    for column, (gauge, limit) in enumerate(LIMITS.items()):
        found = [change_day(y)[1] for table in tables for y in table[gauge].T]
        steps[row, column] = max(0.0, *found) / limit
axes[0].set(xlabel="day", ylabel="click rate of the last 7 days\nin % of days 0-6", ylim=(78, 104))
axes[0].legend(title="planted", fontsize=8, loc="lower left")
image = axes[1].imshow(np.clip(steps, 0, 2), cmap="Oranges", vmin=0, vmax=2)
for row, column in np.ndindex(steps.shape):
    text, color = f"{steps[row, column]:.1f}", "white" if steps[row, column] > 1.5 else "black"
    axes[1].text(column, row, text, ha="center", va="center", fontsize=8, color=color)
axes[1].set(xticks=range(6), xticklabels=LIMITS, yticks=range(7), yticklabels=CAUSES)
axes[1].set(xlabel="gauge, in the order of asking", ylabel="planted")
axes[1].tick_params(axis="x", rotation=40)
fig.colorbar(image, ax=axes[1], label="largest step / limit (cut at 2)")
fig.tight_layout()
plt.show()

# %% [markdown]
# *Figure 3. The fix. Left, what a dashboard shows: six of the seven fall, for six different reasons,
# and no curve says which. Right, what six gauges show: read a row from the left, and the first number
# above 1 is the cause. (Not the largest: lost clicks move drift as far as their own gauge.) The last
# column, the one that most teams look at, alarms in five of the six faults. One log of 60,000
# impressions a row.*
#
# **The page or the people?** Users click the top slot because it is the top slot: *position bias*.
# The device that lost its top slot clicks 28% less. Predict its click rate *per slot*, before
# and after.

# %% role="figure"
log, truth = make_log(np.random.default_rng(8), 100_000, "position")
mine = log["device"] == NAMES["device"].index(truth["segment"])
log = {name: column[mine] for name, column in log.items()}
clicks, shown = tally(log, "position", log["clicked"]), tally(log, "position", 1)
old, new = slice(0, 7), slice(21, 28)
sums = [table[week].sum(axis=0) for week in (old, new) for table in (clicks, shown)]
with np.errstate(invalid="ignore"):  # nothing is shown in the top slot any more
    print("per slot, before", (sums[0] / sums[1]).round(3), " after", (sums[2] / sums[3]).round(3))
mix, rate = mix_and_rate(*sums)
print(f"all slots, before {sums[0].sum() / sums[1].sum():.3f}: mix {mix.sum():+.4f}", end=", ")
print(f"rate {rate.sum():+.4f}")

# %% [markdown]
# Slot by slot nearly nothing happened. Split by *slot*, the whole drop is mix: equation (2) does
# not care whether people or boxes moved.
#
# **What does a wrong name cost?** Ten logs of each kind, three ways to report: all six causes to be
# safe; every alarm; the first alarm. Guess the precision (right claims / claims) of each.

# %% role="figure"
score = {"all six, to be safe": [0, 0], "every alarm": [0, 0], "the first alarm": [0, 0]}
for k in range(70):
    log, truth = make_log(np.random.default_rng([11, k]), 10_000, CAUSES[k % 7])
    tables = [gauges(log, by) for by in NAMES]
    largest = {c: max(change_day(y)[1] for t in tables for y in t[c].T) for c in LIMITS}
    alarms = [cause for cause, step in largest.items() if step > LIMITS[cause]]
    for claims, counts in zip((list(LIMITS), alarms, alarms[:1]), score.values(), strict=True):
        counts[0] += truth["cause"] in claims
        counts[1] += len(claims)
for name, (right, claims) in score.items():
    print(f"{name:20} precision {right:2} of {claims:3}, recall {right} of 60")

# %% [markdown]
# Recall (of the cause alone) is perfect in all three. Only the number of teams that you send
# searching differs.
#
# **Where do limits come from?** From healthy logs and practice faults: for each size, the largest
# `drift` step in 20 healthy logs and the smallest in 20 drifting ones (5 for the last size).

# %% role="figure"
print("impressions   healthy, largest   drift, smallest   limit")
for rows in (3000, 10_000, 30_000, 100_000):
    found = {"none": [], "drift": []}
    for cause, values in found.items():
        for k in range(20 if rows < 50_000 else 5):
            log = make_log(np.random.default_rng([13, k]), rows, cause)[0]
            with np.errstate(all="ignore"):  # 3,000 rows leave days without a landing
                tables = [gauges(log, by)["drift"] for by in NAMES]
            values.append(max(change_day(y)[1] for table in tables for y in table.T))
    none, drift = max(found["none"]), min(found["drift"])
    print(f"{rows:11,} {none:18.2f} {drift:17.2f} {LIMITS['drift']:7.2f}")

# %% [markdown]
# At 3,000 impressions some healthy logs step further than some with a drift: no limit separates
# them, and the honest answer is to collect more. From 10,000 on there is room for one.
#
# These clicks are dealt, not tossed: in each segment and on each day they scatter less than real
# ones, so that you can practise on small logs. With coins, 24 of 120 healthy logs of 10,000
# impressions reached the limit, and none of 20 with 100,000: for real clicks think of ten times the
# rows.

# %% [markdown]
# ## 11. Follow-ups (10 minutes)
#
# Answer aloud, about a minute each, before you unfold. The italics are what comes next.
#
# **1. Derive.** Why is there no interaction term in your decomposition? *And* what did you pay for
# it? *And* with twenty thousand segments?
#
# <details><summary>Weak</summary>
#
# "The formula has only two sums." (Yes. Why?)
#
# </details>
#
# <details><summary>Strong</summary>
#
# Around the midpoints the two $\tfrac14 \Delta w \Delta r$ are equal and cancel; that is the same
# as averaging over both orders of change. The price: neither effect answers a "what if" question
# about one period alone. For "what would last month's users have done today", take $w^0$ and $r^1$.
# With tiny segments the rates are noise, and noise in $r$ is spread over both sums. Merge or shrink
# small segments, and report the largest ten with intervals.
#
# </details>
#
# **2. Break it.** When does the change day lie to you? *And* if the fault began on day 3? *And* two
# faults?
#
# <details><summary>Weak</summary>
#
# "When there is a lot of noise."
#
# </details>
#
# <details><summary>Strong</summary>
#
# When the change is no step: Figure 1. On day 3 most of the baseline is sick, and no day before 7
# is a candidate: the step is misdated or missed. So I ask for a baseline that somebody checked, or
# last year's. Two faults: a single step lands on one of them, mostly the larger, and its size mixes
# both. I would fit one, take it out, fit again (binary segmentation), and trust gauges, where the
# two are apart.
#
# </details>
#
# **3. Scale it.** 300 segments instead of 7, every hour instead of every four weeks. What happens
# to your limits? *And* what do you do about it? *And* who gets up at night?
#
# <details><summary>Weak</summary>
#
# "I run it in Spark." (The computer was never the problem.)
#
# </details>
#
# <details><summary>Strong</summary>
#
# Each gauge reports the largest of many steps, and the largest of more noisy numbers is larger, so
# healthy logs begin to alarm. 300 segments also have fewer rows each. I set limits from replayed
# healthy weeks to a budget, say one false alarm a month in all, control the false discovery rate
# where people read a list, and demand two periods in a row. The pipeline gauges are nearly
# noiseless: those may wake somebody. Drift opens a ticket for the morning.
#
# </details>
#
# **4. Compare it.** Why not train a model that predicts a click and look at what matters to it?
# *And* SHAP values (each prediction split among the columns) of before and after? *And* an A/B test of the ranker?
#
# <details><summary>Weak</summary>
#
# "Trees are more powerful than sums."
#
# </details>
#
# <details><summary>Strong</summary>
#
# A model explains the clicks that were *logged*; lost ones look like bored users to it, too. It
# will say "ios matters" for three of our six causes. It can shortlist segments if there are many;
# then I go back to the gauges. The test is another matter: if the old ranker still serves 1% of
# traffic, compare the two arms since the release. If both fell alike, the ranker is innocent. That is
# the first thing to ask for.
#
# </details>
#
# **5. In production.** Which gauge would have caught it before anybody saw the curve? *And* what do
# you do in the hour after you find stale features? *And* afterwards?
#
# <details><summary>Weak</summary>
#
# "Monitoring." (Of what, against which limit, read by whom?)
#
# </details>
#
# <details><summary>Strong</summary>
#
# Freshness: on day 11 it went from 0 to 100% in a day, while the rate slid for ten days, and its best
# step is on day 15. First stop the harm: serve a default or the last model without the feature, if
# that tested better than stale values. Restart the job, compute the missed days, watch the gauge and
# then the rate. Afterwards: an alarm on age, an agreement with the owner of the job on how old
# features may be, and no training on the days in between, since the model would learn to distrust
# the feature.
#
# </details>
#
# **6. Rebut it.** *"Every country's click rate is up 3%. So the total must be up, and your
# dashboard is wrong."*
#
# <details><summary>Weak</summary>
#
# "That's Simpson's paradox." (A name is no argument, and the next question is: show me.)
#
# </details>
#
# <details><summary>Strong</summary>
#
# The total is a weighted mean, and the weights moved. In the worked example three rates rise and
# the total falls by 1.3 points, because 20 points of the traffic moved to the segment with 11%. Nobody
# clicks less. Whether that is bad depends on the question: more clicks in total, or a campaign that
# buys the wrong people? I report the rate at last month's mix beside the total, and both are right.
#
# </details>

# %% [markdown]
# ## 12. The card (1 minute)
#
# - Same weekday, or no comparison.
# - Counter, features, page, people, taste: ask in this order, stop at the first alarm.
# - A second counter (landings) tells a lost click from a bored user.
# - $\Delta R = \sum \Delta w (\bar r - \bar R) + \sum \bar w \Delta r$: exact, nothing left over.
# - Change day: weekday means out of $y$ *and* of $s$, then the largest drop in squared error.
# - Date a fault by its own trace: the rate lags.
#
# **Two traps:** the release that happens to stand next to the drop; the segment with the largest
# share change, which may be harmless.
#
# **Say this in 30 seconds:** "I compare the same weekdays. Then I check that both click counters
# agree, that features are fresh and in their units, and that the page shows what it did. Then I
# split the drop into mix and rate. What is left is taste. I name the first cause that explains the
# drop, with its segment and the day of its own trace. If nothing alarms, I say so, and how small a
# drop I could have seen."
#
# **Recall tomorrow, on paper:** equation (2), and why the interaction cancels.
#
# ### Sources
#
# - E. M. Kitagawa, "Components of a difference between two rates", 1955 (mix and rate at
#   midpoints).
# - E. H. Simpson, "The interpretation of interaction in contingency tables", 1951.
# - R. Frisch, F. V. Waugh, "Partial time regressions as compared with individual trends", 1933 (the
#   tilde in (4)).
# - J. Bai, "Least squares estimation of a shift in linear processes", 1994 (the change day).
# - N. Craswell, O. Zoeter, M. Taylor, B. Ramsey, "An experimental comparison of click position-bias
#   models", 2008.
# - E. Breck, S. Cai, E. Nielsen, M. Salib, D. Sculley, "The ML test score", 2017, section on
#   monitoring.
# - M. Zinkevich, "Rules of machine learning", rules on monitoring (freshness) and training-serving
#   skew.
# - pandas User Guide, "Group by: split-apply-combine".
