# ---
# title: Machines, disks and the bill
# summary: From daily users to accelerators and a monthly bill, with units on every number.
# difficulty: 2
# importance: 4
# minutes: 57
# ---

# %% [markdown]
# ## 1. The prompt (4 minutes)
#
# > "You have drawn a recommender: log every request, look up embeddings, score. How many
# > accelerators is that, how much disk, and what do I pay a month? A whiteboard is enough. I care
# > about the chain, not about the third digit."
#
# Three questions are worth asking first. What would you expect to hear?
#
# <details><summary>How is the traffic spread over the day?</summary>
#
# "I have the share of each hour. Evenings are busy." Without this number you can't size a single
# machine: daily users give an average, and nobody is served by an average.
#
# </details>
#
# <details><summary>What must survive: a disk, a machine, a whole zone?</summary>
#
# "Any one zone may go dark in the busiest hour, and nobody should notice." That answer costs more
# than any model you will propose today.
#
# </details>
#
# <details><summary>How full and how busy may things be?</summary>
#
# "Disks up to the fill I give you, accelerators up to the utilisation I give you." Both are
# below 1, and both divide.
#
# </details>
#
# **What is evaluated:** asking for the numbers that matter; units on every line; the average and
# the peak each in its place; rounding up what comes whole; saying which guess the answer hangs on.
#
# | convention | here | mind |
# |---|---|---|
# | `b`, `B` | bit, byte of 8 bits | case decides |
# | kB, MB, GB, TB | powers of 1000 | prices and disks use these |
# | KiB, MiB, GiB, TiB | powers of 1024 | memory does; a GiB is 7.4% more than a GB |
# | requests, users, accelerators | counts | never bytes |
# | day | 86,400 s | $10^5$ is quick, and makes rates 14% low |
# | month | 730 h, a twelfth of 365 days | 30 days would be 720 h |
# | peak | average over the busiest hour | bursts within it are utilisation's job |
#
# **How to answer.** Each part returns a number *with a unit*: a pair `(12.5, "GB/s")` or a text
# `"12.5 GB/s"`, unrounded, in any unit of the right kind (requests/s, QPS, requests/day). One point
# a part is for landing within 20% on **your own case**, the rest for being exact on others. Each
# part is given its inputs, so an early slip costs you once.
#
# | minutes | block | if you are late |
# |---|---|---|
# | 4-17 | puzzle and theory | skip "how wrong is a chain of guesses" |
# | 17-44 | parts: traffic 6, logs 5, tables 5, fleet 6, bill 5 | cut the tables |
# | 44-57 | experiments, follow-ups, card | answer follow-ups 1, 2 and 6 aloud |

# %% role="setup"
import math

import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks, variant


def draw_case(rng):
    """One learner's numbers, by whole draws only; sizes vary, so that no guess suits many."""

    def pick(low, high, step=1):
        return step * int(rng.integers(low, high + 1))

    shares = [3, 2, 2, 1, 1, 2, 4, 7, 10, 12, 13, 14, 15, 14, 13, 13, 14, 16, 19, 22, 24, 21, 14, 7]
    hourly = [10 * share + pick(0, 9) for share in shares]
    shift = pick(0, 23)  # where on Earth your users live
    average, ratio = pick(20, 60) * 10 ** pick(1, 4), pick(22, 32)
    group, memory, rate, busy = pick(2, 4), pick(3, 10, 8), pick(150, 400), pick(10, 14) / 20
    peak = int((pick(11, 30) * 2 ** pick(0, 5) - 0.7) * rate * busy)
    rows = 10_000 * 2 ** pick(0, 9)
    return {
        "traffic": {
            "users": pick(30, 90) * 10 ** pick(4, 7),
            "requests_per_user": pick(12, 40),
            "hourly": hourly[shift:] + hourly[:shift],
        },
        "logs": {
            "average": average,
            "peak": average * ratio // 10,
            "bytes_per_request": pick(8, 30, 100),
            "days": pick(6, 18, 10),
            "replicas": pick(2, 4),
            "fill": pick(12, 15) / 20,
        },
        "tables": [
            (pick(60, 200) * rows, 64, 8, 32),
            (pick(20, 60) * rows, 128, 16, 0),
            (pick(200, 500) * rows, 32, 4, 32),
        ],
        "fleet": {
            "average": peak * 10 // pick(22, 32),
            "peak": peak,
            "table_bytes": (100 * group - 4) * memory * 2**30 // 200,
            "memory_gib": memory,
            "usable": 0.5,
            "group_rate": rate,
            "utilisation": busy,
        },
        "bill": {
            "group": group,
            "accelerators": group * pick(20, 40) * 2 ** pick(0, 5),
            "zones": pick(3, 4),
            "dollars_per_hour": pick(20, 40) / 10,
            "storage_bytes": pick(100, 400, 10**12),
            "dollars_per_gb": 0.02,
        },
    }


CASE = draw_case(variant.rng("capacity_and_cost"))

# %% [markdown]
# ## 2. A puzzle (3 minutes)
#
# A small service gets 30 requests/s on average, 60 in its busiest hour. A group of accelerators
# answers 17 per second, you load it to 75% at most, and any one of three zones may fail. You buy
# whole groups, the same number in every zone, and not one more than that takes.
#
# **What share of the capacity that you pay for answers a request, over the day?** Write it down,
# then run. Your own case appears: guess its five answers too, half a minute each. Section 9 shows
# how far off you were.

# %% role="figure"
my_share = 0.60  # replace by your guess first
my_guesses = {"peak": "", "logs": "", "tables": "", "fleet": "", "bill": ""}  # "90000 requests/s"

groups = 1
while groups * 17 * 0.75 < 60:
    groups += 1
in_each_zone = 1
while 2 * in_each_zone < groups:  # the two zones that are left must do
    in_each_zone += 1
print(f"you said {my_share:.0%}; it is {30 / (3 * in_each_zone * 17):.1%}\n")
for part, numbers in CASE.items():
    print(f"your case, {part}: {numbers}")

# %% [markdown]
# ## 3. One request becomes a bill (10 minutes)
#
# **A worked day.** 86,400 users send 30 requests each. For eight hours the load is 10 per second,
# then 20, then 60. With $U$ users, $r$ requests per user and day:
#
# $$\bar\lambda = \frac{U\,r}{86{,}400\ \text{s}} = \frac{2{,}592{,}000}{86{,}400\ \text{s}}
# = 30/\text{s}. \tag{1}$$
#
# Let $w_1, \dots, w_{24}$ be the weights of the hours, on any scale. The busiest hour holds the
# fraction $\max_h w_h / \sum_h w_h$ of the day's requests and lasts 3,600 s:
#
# $$\lambda_p = \frac{U\,r}{3{,}600\ \text{s}} \cdot \frac{\max_h w_h}{\sum_h w_h}
# = 720/\text{s} \cdot \frac{60}{8 \cdot (10 + 20 + 60)} = 60/\text{s}. \tag{2}$$
#
# **Which of the two?** Ask whether the thing *accumulates*. Bytes on disk do, so they follow the
# average: quiet hours make up for busy ones. Requests in flight don't, so machines follow the
# peak. With $b$ bytes per request kept for $D$ days in $R$ copies on disks filled to $f$:
#
# $$S = \bar\lambda \cdot 86{,}400\ \text{s} \cdot D\, b\, R / f. \tag{3}$$
#
# At 2,000 B, 90 days, 3 copies, $f = 0.7$: 5.184 GB a day, 466.56 GB, 1,399.68 GB, and so
# 1,999.54 GB of disk to buy.
#
# **Tables.** Table $t$ has $n_t$ rows of $d_t$ numbers with $\beta_t$ *bits* each, and $o_t$ bits
# more per row (a scale, when the numbers are quantised):
#
# $$M = \tfrac18 \sum_t n_t\,(d_t\,\beta_t + o_t) \quad \text{bytes}. \tag{4}$$
#
# 50 million items with 128 numbers of 16 bits: 12.8 GB. 200 million users with 64 of 8 bits and a
# 32-bit scale: 12.8 + 0.8 GB. Together 26.4 GB, which is 24.59 GiB.
#
# **"Why not run them at 100%?"** Because requests come in clumps. Say one server is busy a
# fraction $\rho$ of the time, with random arrivals and random times of mean $s$ (Poisson,
# exponential). Then $j$ requests are present with probability $(1-\rho)\rho^j$, so
# $\rho/(1-\rho)$ on average. By Little's law, dividing that by the arrival rate $\rho/s$ gives the
# mean time from arrival to answer:
#
# $$W = \frac{\rho/(1-\rho)}{\rho/s} = \frac{s}{1-\rho}. \tag{5}$$
#
# Twice $s$ at 50% busy, 4 times at 75%, 20 times at 95%. Headroom is the price of not waiting.
#
# **Groups.** One accelerator has $m$ bytes of memory, a part $u$ of it usable for tables. If they
# don't fit, spread them over a *group* of $g$, which answers $q$ requests/s; the peak needs $G$
# groups. Both counts come whole, and each is rounded up before they meet:
#
# $$g = \left\lceil \frac{M}{u\,m} \right\rceil, \qquad
# G = \left\lceil \frac{\lambda_p}{\rho\, q} \right\rceil, \qquad A = g\,G. \tag{6}$$
#
# With 24 GiB each, $u = 0.75$: $24.59/18 = 1.37$, so $g = 2$. With $q = 17$/s and $\rho = 0.75$:
# $60/12.75 = 4.71$, so $G = 5$. Ten accelerators carry the peak.
#
# **One zone down.** Put $k$ groups in each of $z$ zones. When one zone is dark, the others must
# hold $G$:
#
# 1. $(z-1)\,k \ge G$, and $k$ is whole, so $k = \lceil G/(z-1) \rceil$.
# 2. You buy $z k$ groups: a factor of $z/(z-1)$, before rounding, and not $1 + 1/z$.
# 3. At $p$ dollars an accelerator and hour, and $c$ dollars a GB of disk and month:
#
# $$C = z \left\lceil \frac{G}{z-1} \right\rceil g\,p \cdot 730\ \text{h} +
# \frac{S}{10^9}\,c. \tag{7}$$
#
# Here $k = \lceil 5/2 \rceil = 3$: nine groups, 18 accelerators. At 2 dollars an hour that is
# 26,280 a month, plus 39.99 for the disks at 0.02.

# %% role="figure"
average = 86_400 * 30 / 86_400
peak = 86_400 * 30 / 3600 * 60 / (8 * (10 + 20 + 60))
disk = average * 86_400 * 90 * 2000 * 3 / 0.7
tables = (50e6 * 128 * 16 + 200e6 * (64 * 8 + 32)) / 8
group, groups = math.ceil(tables / (24 * 2**30 * 0.75)), math.ceil(peak / (17 * 0.75))
bought = 3 * math.ceil(groups / 2)
print(f"average {average:g}/s, peak {peak:g}/s, disks {disk / 1e9:,.2f} GB")
print(f"tables {tables / 1e9:g} GB = {tables / 2**30:.2f} GiB, {group} accelerators a group")
print(f"{groups} groups at the peak, {bought} bought: {bought * group} accelerators")
print(f"{bought * group * 2 * 730 + disk / 1e9 * 0.02:,.2f} dollars a month")
print(f"{average / (bought * 17):.1%} of the capacity answers requests")

hours = np.arange(25)
load = np.repeat([10, 20, 60, 60], [8, 8, 8, 1])
levels = [load, peak, peak / 0.75, groups * 17, bought * 17]
names = ["nights and mornings", "75% busy at most", "whole groups", "one zone may fail"]
colors = ["tab:blue", "tab:cyan", "tab:purple", "tab:orange"]

fig, ax = plt.subplots(figsize=(8.5, 4.2), facecolor="white")
used = f"used: {average / levels[-1]:.1%}"
ax.fill_between(hours, 0, load, step="post", color="tab:green", label=used)
for name, low, high, color in zip(names, levels[:-1], levels[1:], colors, strict=True):
    low = np.broadcast_to(low, hours.shape)
    label = f"{name}: {(high - low[:-1]).mean() / levels[-1]:.1%}"
    ax.fill_between(hours, low, high, step="post", color=color, alpha=0.45, label=label)
ax.axhline(average, color="black", lw=1.5, ls="--", label="average, 30 requests/s")
ax.set(xlim=(0, 24), ylim=(0, 160), xticks=range(0, 25, 4))
ax.set(xlabel="time of day in hours", ylabel="capacity in requests/s")
ax.legend(loc="center left", bbox_to_anchor=(1.01, 0.5), fontsize=9)
fig.tight_layout()
plt.show()

# %% [markdown]
# *Figure 1. Where the money for the worked day goes; all capacity bought is 100%. A fifth answers
# requests. The zone that may fail takes more than twice that; without rounding it would be a
# third, however fast the model.*
#
# **How wrong is a chain of guesses?** Let each guess in $X = x_1 x_2 \cdots x_n$ be right to within
# a factor $a$ two times out of three: $\ln x_i$ has a standard deviation of $\ln a$. Errors of
# $\ln X = \sum_i \ln x_i$ add up, and if they are independent, so do their variances:
# $\operatorname{Var}[\ln X] = n\,(\ln a)^2$. Hence $X$ is right to within a factor
#
# $$a^{\sqrt n}, \quad \text{not } a^n. \tag{8}$$
#
# Six guesses good to a factor of 2 give an answer good to 5.5, not to 64: some are high, others
# low. A *shared* error, such as bits for bytes, is not averaged away.

# %% [markdown]
# ## 4. Part 1: the traffic (6 minutes)
#
# Two functions, (1) and (2); the interview turns on not mixing them up. The weights of the hours
# come from a dashboard, as counts, percentages or fractions: only their proportions matter.


# %% role="solution" id="traffic"
def average_rate(users, requests_per_user):
    """Requests per second, averaged over a day.

    Parameters
    ----------
    users : number of users a day, at least 0
    requests_per_user : requests that one user sends a day, at least 0, whole or not

    Returns
    -------
    quantity, a pair such as (30.0, "requests/s") or a text such as "30.0 requests/s"; unrounded,
    in any unit of requests per time
    """
    ### BEGIN SOLUTION
    return users * requests_per_user / 86_400, "requests/s"
    ### END SOLUTION


def peak_rate(users, requests_per_user, hourly):
    """Requests per second in the busiest hour of the day.

    Parameters
    ----------
    users, requests_per_user : as above
    hourly : 24 weights of the hours, at least 0, list or array of shape (24,), int (uint8 too) or
        float, on any scale (they need not sum to 1, 100 or 24); unchanged by the call

    Returns
    -------
    quantity, as above: the mean rate over the busiest hour

    Raises
    ------
    ValueError
        If there are not 24 weights, or all of them are 0.
    """
    ### BEGIN SOLUTION
    weights = [float(weight) for weight in hourly]
    if len(weights) != 24 or not any(weights):
        raise ValueError("give 24 weights, not all of them 0")
    in_busiest_hour = users * requests_per_user * max(weights) / sum(weights)
    return in_busiest_hour / 3600, "requests/s"
    ### END SOLUTION


# %% [markdown] role="hint" for="traffic"
# How many seconds share the day's requests? And how many seconds share those of the busiest hour?

# %% [markdown] role="hint" for="traffic"
# Requests per day are $U r$. The average divides them by 24 · 60 · 60. The peak first takes the
# busiest hour's part of them, $\max_h w_h / \sum_h w_h$, and then divides by 60 · 60.

# %% [markdown] role="hint" for="traffic"
# `peak_rate`: refuse a wrong length or weights that are all 0; then requests a day, times the
# largest weight, divided by the sum of the weights, divided by the seconds of one hour; return it
# with its unit.

# %% [markdown] role="hint" for="traffic"
# **Symptom: "My peak is smaller than my average."** You divided the busiest hour's requests by the
# seconds of a whole day. They all arrive within one hour.

# %% role="check" id="traffic-by-hand" points=1 hint="2,592,000 requests a day."
"""The worked day: 30 requests/s on average, 60 in the busiest hour."""
got = checks.call(average_rate, 86_400, 30)
named = {"the seconds of an hour (a day has 86,400)": 720, "the minutes of a day": 1800}
named |= {"100,000 seconds a day: quick on a whiteboard, but 14% low": 25.92}
checks.quantity(got, 30, "requests/s", rtol=1e-6, named=named)
got = checks.call(average_rate, 43_200, 30)
checks.quantity(got, 15, "requests/s", rtol=1e-6, hint="Half the users.")
got = checks.call(peak_rate, 86_400, 30, [10] * 8 + [20] * 8 + [60] * 8)
named = {"the average instead of the peak": 30, "a whole day's seconds for one hour": 2.5}
checks.quantity(got, 60, "requests/s", rtol=1e-6, named=named)

# %% role="check" id="traffic-scales" points=1 hint="Only the proportions of the weights count."
"""A flat day peaks at its average, and weights may be fractions, percentages or counts."""
users, requests_per_user = 43_200, 14  # 7 a second on average
for weight in (1, 1 / 24, 100 / 24, 25_200, 1e-12):
    got = checks.call(peak_rate, users, requests_per_user, [weight] * 24)
    checks.quantity(got, 7, "requests/s", rtol=1e-6, named={"weights that sum to 1": 168 * weight})
got = checks.call(peak_rate, users, requests_per_user, np.full(24, 25, dtype=np.uint8))
checks.quantity(got, 7, "requests/s", rtol=1e-6, hint="24 times 25 is more than a byte holds.")
for factor, each, rate in ((2, requests_per_user, 14), (1, 0.5, 0.25), (1, 1e-4, 5e-5)):
    got = checks.call(average_rate, factor * users, each)
    checks.quantity(got, rate, "requests/s", rtol=1e-6)

# %% role="hidden" id="traffic-your-case" points=1 hint="Your own numbers, printed in section 2."
"""Your own case, within 20%."""
users, each, hourly = CASE["traffic"].values()
mean = users * each / (24 * 60 * 60)
checks.quantity(checks.call(average_rate, users, each), mean, "requests/s", rtol=0.2)
peak = mean * max(hourly) / np.mean(hourly)
named = {"the average instead of the peak": mean, "a whole day's seconds for one hour": peak / 24}
got = checks.call(peak_rate, users, each, hourly)
checks.quantity(got, peak, "requests/s", rtol=0.2, named=named)

# %% role="hidden" id="traffic-exact" points=2 hint="86,400 s a day; the largest hour, unrounded."
"""Other services, exactly: weights as integers, fractions, lists and arrays."""
rng = checks.rng("traffic-exact")
for size in (1, 40):
    users, each = int(rng.integers(10**5, 10**8)), float(rng.integers(3, 90)) / 4
    counts = rng.permutation(np.arange(3, 27) ** 2)
    mean = users * each / 86_400
    got = checks.call(average_rate, users, each)
    checks.quantity(got, mean, "requests/s", rtol=1e-6, named={"100,000 s a day": mean * 0.864})
    peak = mean * 24 * 26**2 / 6196  # 6196 = 3^2 + 4^2 + ... + 26^2
    for hourly in (counts, counts / 6196, (size * counts).tolist(), counts.astype(np.float32)):
        got = checks.call(peak_rate, users, each, hourly)
        checks.quantity(got, peak, "requests/s", rtol=1e-6, named={"the average": mean})

# %% role="hidden" id="traffic-edges" points=2 hint="No users; one busy hour; 23 or 25 weights."
"""No users, one single busy hour, weights that are no day; the weights stay as they were."""
one_hour = [0] * 24
one_hour[int(checks.rng("traffic-edges").integers(24))] = 5
checks.quantity(checks.call(average_rate, 0, 30), 0, "requests/s")
checks.quantity(checks.call(peak_rate, 0, 30, one_hour), 0, "requests/s")
got = checks.call(peak_rate, 36_000, 2, one_hour)
checks.quantity(got, 20, "requests/s", rtol=1e-6, hint="All of them arrive within 3,600 s.")
for hourly in ([1] * 23, [2] * 25, [1] * 7, [0] * 24):
    checks.raises(ValueError, peak_rate, 100, 30, hourly)
checks.leaves_inputs(peak_rate, 100, 30, list(range(24)))
checks.leaves_inputs(peak_rate, 100, 30, np.arange(24.0)[::-1])

# %% [markdown]
# ## 5. Part 2: the logs (5 minutes)
#
# > "Keep every request, for training. Here are the average and the peak; take what you need."
#
# Here and in part 4 you are handed both rates, and one of them is wrong for the part. Two factors
# get lost on the way to (3): the copies, and the space that a disk must keep free.


# %% role="solution" id="logs"
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    """Disk space to buy for a log that keeps the last days.

    Parameters
    ----------
    average, peak : requests per second, over the day and in the busiest hour, at least 0
    bytes_per_request : bytes that one request writes, per copy
    days : days that a request is kept, at least 0; the log is full, so this is the steady state
    replicas : how many copies are kept in all (3 means 3, not 1 + 3)
    fill : fraction of a disk that may be in use, above 0 and at most 1

    Returns
    -------
    quantity, such as (1999.5, "GB") or "1999.5 GB": the disks' full size, copies included;
    unrounded, in any unit of information

    Raises
    ------
    ValueError
        If fill is not above 0 and at most 1 (70 for 70% is such a slip).
    """
    ### BEGIN SOLUTION
    if not 0 < fill <= 1:
        raise ValueError("fill is a fraction: above 0, at most 1")
    one_copy = average * 86_400 * days * bytes_per_request
    return one_copy * replicas / fill, "bytes"
    ### END SOLUTION


# %% [markdown] role="hint" for="logs"
# If tonight's busiest hour doubled and the rest of the day shrank to match, would a day's log be
# larger?

# %% [markdown] role="hint" for="logs"
# Equation (3): the average, seconds a day, days, bytes, copies. A disk that may be 70% full must be
# larger than its content: does that multiply or divide?

# %% [markdown] role="hint" for="logs"
# Refuse a `fill` outside (0, 1]; bytes of one copy; times `replicas`; divided by `fill`; return the
# number with `"bytes"`.

# %% role="check" id="logs-by-hand" points=1 hint="1,399.68 GB in three copies, before the fill."
"""The worked day: 2,000 B a request, 90 days, 3 copies, disks 70% full."""
exact = 30 * 86_400 * 90 * 2000 * 3 / 0.7 / 1e9
named = {"the peak instead of the average (bytes add up over the day)": 2 * exact}
named |= {"one copy, replication forgotten": exact / 3, "one copy too many": exact * 4 / 3}
named |= {"disks filled to the brim": 0.7 * exact, "multiplying by fill": 0.49 * exact}
named |= {"30% more space, where dividing by 0.7 makes 43%": 0.7 * 1.3 * exact}
named |= {"bits instead of bytes": 8 * exact, "GiB under the name of GB": exact * 1e9 / 1024**3}
got = checks.call(log_storage, 30, 60, 2000, 90, 3, 0.7)
checks.quantity(got, exact, "GB", rtol=1e-6, named=named)
got = checks.call(log_storage, 30, 60, 2000, 1, 1, 1)
checks.quantity(got, 5.184, "GB", rtol=1e-6, hint="One day, one copy, full disks.")

# %% role="check" id="logs-one-factor" points=1 hint="Start from 86,400 bytes; change one number."
"""One request a second, one byte, one day, one copy: 86,400 bytes. Then one change at a time."""
plain = {"average": 1, "peak": 9, "bytes_per_request": 1, "days": 1, "replicas": 1, "fill": 1}
changes = [({}, 1), ({"peak": 99}, 1), ({"days": 0.5}, 0.5), ({"days": 0}, 0), ({"average": 4}, 4)]
changes += [({"replicas": 2}, 2), ({"fill": 0.25}, 4), ({"bytes_per_request": 10}, 10)]
changes += [({"average": 1e-5}, 1e-5)]  # 0.864 bytes: no rate and no size is whole
for change, factor in changes:
    got = checks.call(log_storage, **plain | change)
    checks.quantity(got, 86_400 * factor, "bytes", rtol=1e-6)

# %% role="hidden" id="logs-your-case" points=1 hint="Which rate fills a disk?"
"""Your own case, within 20%."""
average, peak, size, days, replicas, fill = CASE["logs"].values()
exact = average * 86_400 * size * days * replicas / fill / 1e12
named = {
    "the peak instead of the average": exact * peak / average,
    "bits instead of bytes": 8 * exact,
}
named |= {"one copy, replication forgotten": exact / replicas}
named |= {"disks filled to the brim": exact * fill, "multiplying by fill": exact * fill**2}
checks.quantity(checks.call(log_storage, **CASE["logs"]), exact, "TB", rtol=0.2, named=named)

# %% role="hidden" id="logs-exact" points=2 hint="86,400 s a day, decimal GB, nothing rounded."
"""Other logs, exactly."""
rng = checks.rng("logs-exact")
for scale in (1, 1000, 50_000):
    average = scale * int(rng.integers(2, 50))
    size, days = int(rng.integers(50, 5000)), int(rng.integers(2, 400))
    replicas, fill = int(rng.integers(2, 6)), int(rng.integers(10, 19)) / 20
    exact = average * 86_400 * size * days * replicas / fill
    named = {"100,000 s a day": exact / 0.864, "one copy": exact / replicas}
    got = checks.call(log_storage, average, 3 * average, size, days, replicas, fill)
    checks.quantity(got, exact, "bytes", rtol=1e-6, named=named)

# %% role="hidden" id="logs-fill" points=2 hint="A fraction above 0, at most 1."
"""A fill of 1 is legal; 0, a percentage and a negative one are not."""
rng = checks.rng("logs-fill")
average, peak = int(rng.integers(10, 90)), int(rng.integers(100, 900))
got = checks.call(log_storage, average, peak, 500, 2, 2, 1.0)
checks.quantity(got, average * 86_400 * 2000, "bytes", rtol=1e-6)
for fill in (70, 1.5, -0.5, 0, 0.0):
    checks.raises(ValueError, log_storage, average, peak, 500, 2, 2, fill)

# %% [markdown]
# ## 6. Part 3: the tables (5 minutes)
#
# > "The model is small. Its embedding tables are not. Some are quantised; those rows carry a
# > scale."
#
# Equation (4). Report GB or GiB as you like, as long as the number belongs to the name.


# %% role="solution" id="tables"
def table_memory(tables):
    """Memory of embedding tables, packed without gaps.

    Parameters
    ----------
    tables : list of (rows, dim, bits, row_bits), or an array of shape (n, 4) of any integer dtype
        that holds these numbers (int32 may not hold their product); may be empty. A table has
        `rows` rows of `dim` numbers with `bits` bits each, and `row_bits` more bits per row (once
        per row, not per number). Unchanged by the call

    Returns
    -------
    quantity, such as (26.4, "GB") or "26.4 GB": all tables together; unrounded, in any unit of
    information (GB is 1000**3 bytes and GiB 1024**3 bytes); 0 bytes if there are no tables. Rows
    are not padded to whole bytes
    """
    ### BEGIN SOLUTION
    bits_in_all = 0
    for table in tables:
        rows, dim, bits, row_bits = map(int, table)
        bits_in_all += rows * (dim * bits + row_bits)
    return bits_in_all / 8, "bytes"
    ### END SOLUTION


# %% [markdown] role="hint" for="tables"
# How many bits is one row? Which of the four numbers belong to a row, and which to the table?

# %% [markdown] role="hint" for="tables"
# Equation (4). A row has `dim * bits + row_bits` bits. Eight bits are a byte.

# %% [markdown] role="hint" for="tables"
# Sum `rows * (bits of one row)` over the tables; divide by 8 once, at the end; return it with
# `"bytes"`, and let the units do the rest.

# %% [markdown] role="hint" for="tables"
# **Symptom: "7% off, and I checked everything."** You divided by 1024 three times and wrote GB, or
# by 1000 three times and wrote GiB. Return bytes and the question is gone.

# %% role="check" id="tables-by-hand" points=1 hint="12.8 + 12.8 + 0.8 GB."
"""The worked tables: 26.4 GB."""
got = checks.call(table_memory, [(50_000_000, 128, 16, 0), (200_000_000, 64, 8, 32)])
named = {"bits taken for bytes": 211.2, "the scales of the rows forgotten": 25.6}
named |= {"GiB under the name of GB": 24.586916, "GB under the name of GiB": 28.346784}
named |= {"a scale for every number instead of every row": 76.8, "the first table alone": 12.8}
checks.quantity(got, 26.4, "GB", rtol=1e-6, named=named)
got = checks.call(table_memory, [(50_000_000, 128, 16, 0)])
checks.quantity(got, 12.8, "GB", rtol=1e-6, hint="The items alone.")

# %% role="check" id="tables-one-row" points=1 hint="(3 numbers * 4 bits + 32 bits) / 8."
"""One row of three 4-bit numbers and a scale: 5.5 bytes. A million such rows: 5.5 MB."""
checks.quantity(checks.call(table_memory, [(1, 3, 4, 32)]), 5.5, "bytes", rtol=1e-6)
checks.quantity(checks.call(table_memory, [(10**6, 3, 4, 32)]), 5.5, "MB", rtol=1e-6)
checks.quantity(checks.call(table_memory, [(10**6, 3, 32, 0)]), 12, "MB", rtol=1e-6)

# %% role="hidden" id="tables-your-case" points=1 hint="Bits or bytes? All three tables?"
"""Your own case, within 20%."""
exact = sum(rows * (dim * bits + extra) for rows, dim, bits, extra in CASE["tables"]) / 8e9
per_number = sum(rows * dim * (bits + extra) for rows, dim, bits, extra in CASE["tables"]) / 8e9
named = {"bits taken for bytes": 8 * exact, "a scale for every number": per_number}
checks.quantity(checks.call(table_memory, CASE["tables"]), exact, "GB", rtol=0.2, named=named)

# %% role="hidden" id="tables-exact" points=2 hint="Every table, every row's scale, GB or GiB."
"""Other tables, exactly: one, two and five of them, wide and narrow."""
rng = checks.rng("tables-exact")
for count in (1, 2, 5):
    tables = [
        (int(rows), int(dim), int(bits), int(extra))
        for rows, dim, bits, extra in zip(
            rng.integers(10**6, 10**9, count),
            rng.integers(8, 200, count),
            rng.choice([4, 8, 16, 32], count),
            rng.choice([16, 32, 64], count),
            strict=True,
        )
    ]
    tables[0] = (tables[0][0], 2 * int(rng.integers(8, 60)) + 1, 4, 32)  # half a byte per row
    exact = math.fsum(rows * (dim * bits + extra) for rows, dim, bits, extra in tables) / 8
    named = {"GiB under the name of GB": exact * 1000**3 / 1024**3}
    named |= {"GB under the name of GiB": exact * 1024**3 / 1000**3}
    named |= {"the rows' own bits left out": sum(r * d * b for r, d, b, _ in tables) / 8}
    named |= {"a scale for every number": sum(r * d * (b + e) for r, d, b, e in tables) / 8}
    got = checks.call(table_memory, tables)
    checks.quantity(got, exact, "bytes", rtol=1e-6, named=named)

# %% role="hidden" id="tables-edges" points=2 hint="No tables at all; an array of shape (n, 4)."
"""No tables, tables without rows, an integer array; nothing is changed."""
rng = checks.rng("tables-edges")
checks.quantity(checks.call(table_memory, []), 0, "bytes")
checks.quantity(checks.call(table_memory, [(0, 64, 8, 32)]), 0, "bytes")
tables = rng.integers(1, 90, size=(3, 4))
tables[0] = 7, 5, 3, 2
exact = sum(rows * (dim * bits + extra) for rows, dim, bits, extra in tables.tolist()) / 8
checks.quantity(checks.call(table_memory, tables), exact, "bytes", rtol=1e-6)
big = np.array([[50_000_000, 128, 16, 0]], dtype=np.int32)
got = checks.call(table_memory, big)
checks.quantity(got, 12.8, "GB", rtol=1e-6, hint="102 billion bits are more than int32 holds.")
checks.leaves_inputs(table_memory, tables)
checks.leaves_inputs(table_memory, [[3, 5, 8, 32], [2, 7, 4, 16]])

# %% [markdown]
# ## 7. Part 4: the fleet (6 minutes)
#
# > "Now the accelerators. The tables must be in their memory, all of them, for every request."
#
# So a group holds one copy of the tables, and groups share the traffic: (6). Two reasons to need
# machines multiply here, and two roundings hide.


# %% role="solution" id="fleet"
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    """Accelerators that carry the busiest hour, without spares.

    Parameters
    ----------
    average, peak : requests per second, over the day and in the busiest hour, at least 0
    table_bytes : bytes of the tables, at least 0; each group holds them once, split evenly
    memory_gib : memory of one accelerator, in GiB (1024**3 bytes)
    usable : fraction of that memory that the tables may take, above 0 and at most 1
    group_rate : requests per second that one group answers when it is 100% busy, whatever its size
    utilisation : fraction of the time that a group may be busy, above 0 and at most 1

    Returns
    -------
    quantity, such as (10, "accelerators") or "10 GPUs": accelerators per group times groups, both
    whole. A group has at least 1 accelerator, also without tables; with no traffic the answer is 0
    accelerators. What fits exactly fits: 2.0 groups are 2
    """
    ### BEGIN SOLUTION
    per_group = max(1, math.ceil(table_bytes / (memory_gib * 1024**3 * usable)))
    groups = math.ceil(peak / (group_rate * utilisation))
    return per_group * groups, "accelerators"
    ### END SOLUTION


# %% [markdown] role="hint" for="fleet"
# What decides how many accelerators one group has? What decides how many groups? Does either of
# the two answers change the other?

# %% [markdown] role="hint" for="fleet"
# Equation (6): $\lceil M / (u\,m) \rceil$ and $\lceil \lambda_p / (\rho\,q) \rceil$, rounded up
# before they are multiplied. Which unit is `memory_gib` in, and which `table_bytes`?

# %% [markdown] role="hint" for="fleet"
# `per_group`: `math.ceil` of table bytes over usable bytes of one accelerator, at least 1.
# `groups`: `math.ceil` of the peak over the rate at the allowed utilisation. Return their product.

# %% [markdown] role="hint" for="fleet"
# **Symptom: "Exactly one accelerator per group too many."** Your gigabytes of memory are decimal:
# `memory_gib * 10**9` is 7% less than the accelerator has, and rounding up makes it a machine.

# %% role="check" id="fleet-by-hand" points=1 hint="2 accelerators a group, 5 groups."
"""The worked fleet: ten accelerators."""
got = checks.call(fleet, 30, 60, 26_400_000_000, 24, 0.75, 17, 0.75)
six = "the average instead of the peak, from multiplying by the utilisation, "
named = {six + "or from a rate for each accelerator instead of the group's": 6}
named |= {"groups that are 100% busy": 8, "one accelerator a group (do the tables fit?)": 5}
named |= {"groups that are not whole": 9.41176, "memory alone, without traffic": 2}
checks.quantity(got, 10, "accelerators", rtol=1e-6, named=named)
got = checks.call(fleet, 30, 51, 26_400_000_000, 24, 0.75, 17, 0.75)
checks.quantity(got, 8, "accelerators", rtol=1e-6, hint="51 / 12.75 is 4: four groups.")

# %% role="check" id="fleet-just-fits" points=1 hint="2.0 is 2; a little more is 3."
"""What fits exactly fits; a megabyte or half a request more does not."""
two, rate, busy = 2 * 48 * 1024**3, 64, 0.25  # 48 GiB of 64 are usable, 16 requests/s of 64
for more_bytes, peak, expected in ((0, 80, 10), (1024**2, 80, 15), (0, 80.5, 12), (-9, 1, 2)):
    got = checks.call(fleet, 0.75 * peak, peak, two + more_bytes, 64, 0.75, rate, busy)
    checks.quantity(got, expected, "accelerators", rtol=1e-6)
got = checks.call(fleet, 1, 9, 45 * 1024**3 // 2, 30, 0.75, rate, busy)
checks.quantity(got, 1, "accelerators", rtol=1e-6, hint="22.5 GiB fit exactly: round only once.")

# %% role="hidden" id="fleet-your-case" points=1 hint="Peak, GiB, utilisation below the line."
"""Your own case, within 20%."""
average, peak, table_bytes, memory, usable, rate, busy = CASE["fleet"].values()
per_group = -(-table_bytes // int(memory * 1024**3 * usable))
groups = math.ceil(peak / rate / busy)
mean = per_group * math.ceil(average / rate / busy)
alone = per_group * math.ceil(groups / per_group)  # may be the same number
each = "a rate for each accelerator instead of the group's"
named = {"the average instead of the peak" + f", or from {each}" * (alone == mean): mean}
one = "one accelerator a group (do the tables fit?)"
named |= {one + f", or from {each}" * (alone == groups): groups, each: alone}
named |= {"groups that are 100% busy": per_group * math.ceil(peak / rate)}
named |= {"GB where the memory is in GiB": (per_group + 1) * groups}
got = checks.call(fleet, **CASE["fleet"])
checks.quantity(got, per_group * groups, "accelerators", rtol=0.2, named=named)

# %% role="hidden" id="fleet-exact" points=2 hint="Round up both counts, each before you multiply."
"""Other fleets, exactly: groups of one to six."""
rng = checks.rng("fleet-exact")
for per_group in (1, 2, 3, 6):
    groups, memory = int(rng.integers(12, 40)), int(rng.integers(2, 12)) * 8
    usable, rate = int(rng.integers(10, 17)) / 20, int(rng.integers(50, 400))
    busy = int(rng.integers(9, 18)) / 20
    table_bytes = int((per_group - 0.04) * memory * 1024**3 * usable)
    for part in (0.3, 0.7):  # of the last group
        peak = (groups - 1 + part) * rate * busy
        got = checks.call(fleet, peak / 2.5, peak, table_bytes, memory, usable, rate, busy)
        right = per_group * groups
        named = {"GB where the memory is in GiB": right + groups}
        named |= {"a last group that is left out: round both counts up first": right - per_group}
        checks.quantity(got, right, "accelerators", rtol=1e-6, named=named)

# %% role="hidden" id="fleet-edges" points=2 hint="No tables; no traffic; a single request."
"""No tables, no traffic, and everything nearly empty."""
rng = checks.rng("fleet-edges")
rate, memory = int(rng.integers(50, 90)), int(rng.integers(2, 12)) * 8
whole, least, none = "Four groups fit exactly.", "A group has one at least.", "No traffic: none."
cases = [(0, 2.5 * rate, 4, whole), (0, 1, 1, least), (1, 1, 1, least)]
for table_bytes, peak, expected, hint in [*cases, (10**6, 0, 0, none), (0, 0, 0, none)]:
    got = checks.call(fleet, peak / 3, peak, table_bytes, memory, 0.5, rate, 0.625)
    checks.quantity(got, expected, "accelerators", rtol=1e-6, hint=hint)

# %% [markdown]
# ## 8. Part 5: the bill (5 minutes)
#
# > "A zone may fail in the busiest hour. What do I pay?"
#
# Spares are bought in whole groups, the same number in every zone: (7). The usual slip is "three
# zones, so a third more".


# %% role="solution" id="bill"
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    """Dollars per month for a fleet that survives the loss of any one zone, and for its disks.

    Parameters
    ----------
    group : accelerators in one group, at least 1; a group is never split between zones
    accelerators : accelerators that the peak needs, a whole multiple of `group`, at least 0
    zones : number of zones, at least 2; each gets the same whole number of groups, the smallest
        with which the other zones alone still hold all the groups that the peak needs
    dollars_per_hour : price of one accelerator for an hour; all that are bought run all the time
    storage_bytes : size of the disks (copies are included: add none)
    dollars_per_gb : price of one GB (1000**3 bytes) of disk for a month

    Returns
    -------
    quantity, such as (26320.0, "USD/month") or "26320 USD/month"; unrounded. A month has 730 hours

    Raises
    ------
    ValueError
        If there are fewer than 2 zones: nothing would be left.
    """
    ### BEGIN SOLUTION
    if zones < 2:
        raise ValueError("with fewer than 2 zones, none is left")
    groups_per_zone = math.ceil(accelerators / (group * (zones - 1)))
    machines = zones * groups_per_zone * group * dollars_per_hour * 730
    return machines + storage_bytes / 1000**3 * dollars_per_gb, "USD/month"
    ### END SOLUTION


# %% [markdown] role="hint" for="bill"
# One zone is dark. How many zones carry the peak now, and how many groups must each of them have?

# %% [markdown] role="hint" for="bill"
# Groups needed: `accelerators / group`. Per zone: $\lceil G / (z-1) \rceil$. Bought: $z$ times
# that, times `group`.

# %% [markdown] role="hint" for="bill"
# Refuse `zones < 2`; round the groups per zone up; accelerators bought, times price, times 730
# hours; plus decimal gigabytes times their price; `"USD/month"`.

# %% role="check" id="bill-by-hand" points=1 hint="3 groups in each of 3 zones; 40 dollars of disk."
"""The worked bill: 18 accelerators and 2,000 GB, 26,320 dollars a month."""
got = checks.call(monthly_cost, 2, 10, 3, 2.0, 2_000_000_000_000, 0.02)
named = {"the peak's machines without spares": 14_640, "1 + 1/z where z/(z-1) is needed": 20_480}
named |= {"groups split between zones": 21_940, "a day instead of a month": 904}
named |= {"months of 720 hours": 25_960, "the machines alone, without disks": 26_280}
named |= {"the whole peak in every zone": 43_840, "GiB of disk": 26_317.252903}
named |= {"zones that differ (3 + 3 + 2 groups): each gets the same number": 23_400}
named |= {"a price per group": 13_180, "disks that are paid in every zone": 26_400}
checks.quantity(got, 26_320, "USD/month", rtol=1e-6, named=named)
got = checks.call(monthly_cost, 2, 10, 3, 2.0, 0, 0.02)
checks.quantity(got, 26_280, "USD/month", rtol=1e-6, hint="The machines alone.")

# %% role="check" id="bill-zones" points=1 hint="Two zones: each holds everything."
"""Seven groups over two, four, eight and nine zones: buy 14, 12, 8 and 9."""
for zones, groups in ((2, 14), (4, 12), (8, 8), (9, 9)):
    got = checks.call(monthly_cost, 3, 21, zones, 1.0, 0, 0.02)
    checks.quantity(got, groups * 3 * 730, "USD/month", rtol=1e-6)

# %% role="hidden" id="bill-your-case" points=1 hint="Which zones carry the peak?"
"""Your own case, within 20%."""
group, needed, zones, price, size, per_gb = CASE["bill"].values()
bought = zones * -(-needed // (group * (zones - 1))) * group
machines, disks = bought * price * 730, size / 1e9 * per_gb
named = {"the peak's machines without spares": needed * price * 730 + disks}
named |= {"a day instead of a month": bought * price * 24 + disks}
named |= {"a price per hour instead of per month": bought * price + disks}
got = checks.call(monthly_cost, **CASE["bill"])
checks.quantity(got, machines + disks, "USD/month", rtol=0.2, named=named)

# %% role="hidden" id="bill-exact" points=2 hint="Whole groups in each zone; 730 h; decimal GB."
"""Other bills, exactly."""
rng = checks.rng("bill-exact")
for zones in (3, 4, 5):
    group, price = int(rng.integers(2, 8)), int(rng.integers(5, 80)) / 10
    needed = ((zones - 1) * int(rng.integers(3, 9)) + 1) * group  # one group more than fits evenly
    size, per_gb = int(rng.integers(10**5, 10**6)) * 10**9, int(rng.integers(1, 6)) / 100
    bought = zones * -(-needed // (group * (zones - 1))) * group
    machines, disks = bought * price * 730, size / 1e9 * per_gb
    named = {"months of 720 hours": bought * price * 720 + disks}
    named |= {"GiB of disk": machines + size / 2**30 * per_gb, "the machines alone": machines}
    got = checks.call(monthly_cost, group, needed, zones, price, size, per_gb)
    checks.quantity(got, machines + disks, "USD/month", rtol=1e-6, named=named)

# %% role="hidden" id="bill-edges" points=2 hint="One zone; no machines; exactly even zones."
"""One zone is an error; no machines, no disks, and groups that divide evenly are not."""
price = int(checks.rng("bill-edges").integers(2, 9)) / 2
for zones in (1, 0):
    checks.raises(ValueError, monthly_cost, 2, 10, zones, price, 10**12, 0.02)
got = checks.call(monthly_cost, 2, 0, 3, price, 10**12, 0.02)
checks.quantity(got, 20, "USD/month", rtol=1e-6, hint="Disks are paid also without machines.")
got = checks.call(monthly_cost, 2, 0, 3, price, 1_678_000_000, 0.02)
checks.quantity(got, 0.03356, "USD/month", rtol=1e-6, hint="Unrounded: 1.678 GB, not whole ones.")
got = checks.call(monthly_cost, 2, 12, 3, price, 0, 0.02)
checks.quantity(got, 18 * price * 730, "USD/month", rtol=1e-6, hint="Six groups: three a zone.")
got = checks.call(monthly_cost, 1, 1, 2, price, 0, 0.5)
checks.quantity(got, 2 * price * 730, "USD/month", rtol=1e-6)

# %% [markdown]
# ## 9. Experiments (4 minutes)
#
# **Your case.** Your answers beside your guesses of section 2. Within a factor of 2 is good.
#
# **A library of units is no safety net.** Predict what `pint`, with the units it brings, makes of
# 12 Gb/s, and of 3 requests/s asked in bytes/s. Then run.

# %% role="figure"
import pint

answers = {
    "peak": peak_rate(**CASE["traffic"]),
    "logs": log_storage(**CASE["logs"]),
    "tables": table_memory(CASE["tables"]),
    "fleet": fleet(**CASE["fleet"]),
    "bill": monthly_cost(**CASE["bill"]),
}
for part, answer in answers.items():
    text = answer if isinstance(answer, str) else f"{float(answer[0]):,.4g} {answer[1]}"
    print(f"{part:8}you said {my_guesses[part] or 'nothing':20}you computed {text}")

units = pint.UnitRegistry()
units.define("request = count")
print("\n12 Gb/s is", units("12 Gb/s"))
print("12 Gbit/s is", units("12 Gbit/s").to("GB/s"))
print("3 requests/s is", units("3 requests/s").to("byte/s"))
print("a month is", units("1 month").to("hour"))

# %% [markdown]
# The first is magnetism. The third is worse: bits are plain counts there, so 3 requests become 3
# bits. A dimension protects you only where one was declared, as for information in these checks.
# (The last is a twelfth of 365.25 days.)
#
# **Which question first?** One service with 40 million users a day, and a table with 8 rows for
# each of them (most users come rarely). Change one assumption at a time by as much as you may well
# be wrong. Which bar will be the longest?

# %% role="figure"
base = {
    "users a day, x/÷ 1.5": (40e6, 1.5),
    "requests per user, x/÷ 2": (25, 2),
    "busiest hour / average, x/÷ 1.5": (2.4, 1.5),
    "rate of a group, x/÷ 2": (400, 2),
    "bits per number, x/÷ 2": (16, 2),
    "copies of the logs, x/÷ 1.5": (3, 1.5),
    "disk price, x/÷ 2": (0.02, 2),
    "a month of 720 or 740 h": (730, 740 / 730),
}


def dollars(users, each, ratio, rate, bits, copies, per_gb, hours):
    average = users * each / 86_400
    rows = 8 * users
    size = math.ceil(rows * 128 * bits / 8 / (24 * 2**30 * 0.75))
    groups = math.ceil(ratio * average / (rate * 0.6))
    disk = average * 86_400 * 90 * 2000 * copies / 0.7
    return 3 * math.ceil(groups / 2) * size * 2 * hours + disk / 1e9 * per_gb


values = [value for value, _ in base.values()]
middle = dollars(*values)
fig, ax = plt.subplots(figsize=(8.5, 4), facecolor="white")
rows = []
for place, (name, (value, factor)) in enumerate(base.items()):
    ends = [
        dollars(*values[:place], v, *values[place + 1 :]) for v in (value / factor, value * factor)
    ]
    rows.append((max(ends) / min(ends), name, min(ends), max(ends)))
for place, (_, _, low, high) in enumerate(sorted(rows)):
    ax.barh(place, (middle - low) / 1e6, left=low / 1e6, color="tab:blue", alpha=0.8)
    ax.barh(place, (high - middle) / 1e6, left=middle / 1e6, color="tab:orange", alpha=0.8)
ax.barh(0, 0, color="tab:blue", label="cheaper than thought")
ax.barh(0, 0, color="tab:orange", label="dearer than thought")
ax.axvline(middle / 1e6, color="black", lw=1, label=f"as assumed: {middle / 1e6:.2f} million")
ax.set_yticks(range(len(rows)), [name for _, name, _, _ in sorted(rows)])
ax.set(xlabel="bill in million USD per month", ylabel="assumption, and by what it may be wrong")
ax.legend(loc="lower right", fontsize=9)
fig.tight_layout()
plt.show()

# %% [markdown]
# *Figure 2. Ask about the long bars. Users count twice, in the requests and in the rows: half as
# many again double the bill. The month and the disks hardly show: say so, and move on.*

# %% [markdown]
# ## 10. Follow-ups (7 minutes)
#
# Answer every step aloud, then unfold.
#
# **1. Derive.** Why $z/(z-1)$ and not $1 + 1/z$? *And* for two zones lost at once? *And* what do
# whole groups add?
#
# <details><summary>Weak</summary>
#
# "One of three zones is a third, so a third more machines."
#
# </details>
#
# <details><summary>Strong</summary>
#
# What is left must carry everything: $(z-1)k \ge G$, so $zk \ge G z/(z-1)$. For three zones that
# is 50% more; a third more would leave $\tfrac43 \cdot \tfrac23 = 89\%$ of the peak. For two lost,
# $z/(z-2)$: with three zones, three times. Rounding adds less than one group per zone: 5 groups
# over 3 zones need 7.5 and take 9 (uneven zones, 3 + 3 + 2, would do with 8). With large groups
# that is real money, an argument for tables that fit in fewer accelerators.
#
# </details>
#
# **2. Break it.** A zone fails at 8 pm and your spare capacity is there. What still goes wrong?
# *And* a second later? *And* how do you find out before?
#
# <details><summary>Weak</summary>
#
# "Nothing, we sized for it."
#
# </details>
#
# <details><summary>Strong</summary>
#
# Two zones of three see 1.5 times their load within seconds: cold caches, connections set up
# anew, and queues jump by (5). Then clients retry: each request that times out comes twice, so the
# peak that I sized for is not the peak I get. Retry budgets, back-off with jitter and shedding the
# least important requests keep it finite. I find out by switching a zone off on purpose, at a
# quiet hour first, then at peak.
#
# </details>
#
# **3. Scale it.** Ten times the users. What grows tenfold? *And* what more than that? *And* what
# not at all?
#
# <details><summary>Weak</summary>
#
# "Everything, so the bill times ten."
#
# </details>
#
# <details><summary>Strong</summary>
#
# Requests, logs and groups grow tenfold. The user table does too, so each group needs more
# accelerators: fleet = groups times size, up to a hundredfold if user rows dominate. Then I change
# the design: tables apart from the compute, or only recent users in memory. The item table stays
# as it is, and rounding matters less.
#
# </details>
#
# **4. Compare it.** 16-bit rows become 4-bit rows with a 32-bit scale. How much smaller? *And* for
# narrow rows? *And* what do you lose?
#
# <details><summary>Weak</summary>
#
# "Four times."
#
# </details>
#
# <details><summary>Strong</summary>
#
# At width 128: 2,048 bits against 512 + 32, 3.76 times. At width 32: 512 against 128 + 32, 3.2
# times; at width 8: 128 against 64, twice. The scale is paid per row. I lose precision in the
# scores, so I compare recall and the online metric; rows of frequent items can stay wide. The gain
# is in steps: only when a group loses an accelerator does the bill move.
#
# </details>
#
# **5. In production.** A fifth of the capacity is used. Can autoscaling get the rest back? *And*
# what is the cost of a request? *And* what goes on the dashboard?
#
# <details><summary>Weak</summary>
#
# "Yes, scale down at night and save 80%."
#
# </details>
#
# <details><summary>Strong</summary>
#
# It can only follow the daily curve: in the worked day the load is half the peak on average, so at
# most half of the machines. The zone and the queue headroom stay, and loading tables takes minutes,
# so it must lead the curve. Better to fill the nights with training and batch scoring that can be
# evicted. The worked day has 78.84 million requests a month, so 33 cents per thousand. Dashboard:
# dollars per thousand requests, utilisation at peak per zone, disk fill with days left, and the
# ratio of busiest hour to average, since the plan rests on it.
#
# </details>
#
# **6. Rebut it.** *"Six guesses, each within a factor of two: your total may be off by 64. Why
# bother?"*
#
# <details><summary>Weak</summary>
#
# "True, it is only a rough idea." Or: "My numbers are right."
#
# </details>
#
# <details><summary>Strong</summary>
#
# 64 needs all six wrong in the same direction. If the errors are independent, the variances of
# their logarithms add: within $2^{\sqrt 6} = 5.5$ two times out of three. That is enough to tell
# ten machines from a thousand, which decides the design. And I know which guess to measure first,
# the longest bar of figure 2. What I do fear is a *shared* error, like bytes for bits: it
# multiplies straight through, and is why I write the units.
#
# </details>

# %% [markdown]
# ## 11. The card (2 minutes)
#
# - Does it accumulate? Average. Is it in flight? Peak.
# - Storage: average × seconds × days × bytes × copies ÷ fill.
# - Tables: rows × (dim × bits + row bits) ÷ 8, and say GB or GiB.
# - Fleet: ⌈memory⌉ × ⌈peak ÷ (rate × utilisation)⌉, each rounded up first.
# - Zones: $z \lceil G/(z-1) \rceil$ groups.
# - A chain of $n$ guesses good to $a$ is good to $a^{\sqrt n}$.
#
# **Numbers to know:** a million a day is 11.6 per second; a month is 730 h; 1 GB/s is 8 Gb/s.
#
# **Two traps:** headroom divides, never multiplies; losing one of three zones costs half more, not
# a third.
#
# **Say this in 30 seconds:** "From users to an average and a peak. The average fills the disks,
# times copies, over fill. The peak sizes groups that each hold the tables, at a utilisation that
# keeps queues short, rounded up, with one zone to spare. The guess I would check first is ..."
#
# **Recall tomorrow, on paper:** (6) and (7), and why $a^{\sqrt n}$.
#
# ### Sources
#
# - B. Beyer and others (eds.), *The Site Reliability Workbook*, 2018, "Introducing Non-Abstract
#   Large System Design".
# - B. Beyer and others (eds.), *Site Reliability Engineering*, 2016, "Handling Overload" and
#   "Addressing Cascading Failures".
# - J. Dean, "Designs, Lessons and Advice from Building Large Distributed Systems", LADIS 2009.
# - M. Naumov and others, "Deep Learning Recommendation Model", 2019 (embedding tables).
# - L. Kleinrock, *Queueing Systems*, volume 1, 1975, chapter 3 (the queue of (5)).
# - L. Weinstein, J. A. Adam, *Guesstimation*, 2008, chapter 1.
