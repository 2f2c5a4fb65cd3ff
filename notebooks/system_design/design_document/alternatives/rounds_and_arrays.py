"""Rounds over a matrix of inputs, numpy throughout, and a page without the optional inputs."""


# part: fields
def missing_fields(design, fields):
    def flat(place, path=()):
        if isinstance(place, dict):
            for key, value in place.items():
                yield (*path, key), value
                yield from flat(value, (*path, key))

    found = dict(flat(design))

    def good(path, kind):
        value = found.get(tuple(path.split(".")))
        match kind, value:
            case "number", bool():
                return False
            case "number", int() | float():
                return bool(np.isfinite(value))
            case "text", str():
                return not (value.isspace() or value == "")
            case ("list", list()) | ("table", dict()):
                return len(value) > 0
        return False

    return [path for path, kind in fields.items() if not good(path, kind)]


# part: order
def finish_times(steps):
    names = list(steps)
    takes = np.array([steps[name]["takes"] for name in names], dtype=float)
    waits = np.zeros((len(names), len(names)), dtype=bool)
    for row, name in enumerate(names):
        for each in steps[name]["after"]:
            waits[row, names.index(each)] = True  # index() raises ValueError for a stranger
    done = np.full(len(names), np.nan)
    for _ in names:
        for row in np.flatnonzero(np.isnan(done)):
            inputs = done[waits[row]]
            done[row] = takes[row] + (inputs.max() if inputs.size else 0.0)  # nan stays nan
    if np.isnan(done).any():
        raise ValueError("a circle")
    return dict(zip(names, done.tolist(), strict=True))


# part: clock
def time_travellers(design):
    steps = {name: {"after": [], "takes": s["until_s"]} for name, s in design["sources"].items()}
    for name, job in design["features"].items():
        steps[name] = {"after": job["after"], "takes": np.sum([job["delay_s"], job["every_s"]])}
    return {
        name: end
        for name, end in finish_times(steps).items()
        if end > 0 and name in design["features"]
    }


def leaks(design):
    steps = {name: {"after": [], "takes": 0.0} for name in design["sources"]}
    steps[design["label"]]["takes"] = math.inf  # what descends from it is never ready
    for name, job in design["features"].items():
        steps[name] = {"after": job["after"], "takes": 0.0}
    ends = finish_times(steps)
    return sorted(name for name in design["features"] if math.isinf(ends[name]))


# part: budget
def latency(design):
    table = np.array([[s["ms"], s["over"], s["calls"]] for s in design["stages"].values()])
    steps = {}
    for name, ms in zip(design["stages"], table[:, 0], strict=True):
        steps[name] = {"after": design["stages"][name]["after"], "takes": ms}
    return np.array([max(finish_times(steps).values()), min(table[:, 1] @ table[:, 2], 1.0)])


# part: metrics
def mismatched_metrics(metrics, brief, catalogue):
    found = set()
    guards = [catalogue[name] for name in metrics["guardrails"] if name != metrics["online"]]
    for harm in set(brief["harms"]).difference(guard["watches"] for guard in guards):
        found |= {("guardrails", harm)}
    best_constant = max(brief["rate"], 1 - brief["rate"])
    if best_constant > 1 - catalogue[metrics["offline"]]["fooled_below"]:
        found |= {("offline", "constant")}
    for role, key, wanted in (("offline", "task", "task"), ("online", "measures", "goal")):
        if catalogue[metrics[role]][key] != brief[wanted]:
            found |= {(role, wanted)}
    return found


# part: page
def my_design():
    goal, offer = CASE["brief"]["goal"], CASE["features"]
    (label,) = (name for name, each in CASE["sources"].items() if each["measures"] == goal)
    bad = True
    names = sorted(offer)
    while bad:  # strike out until the judges are silent
        page = {"label": label, "sources": CASE["sources"]}
        page["features"] = {name: offer[name] for name in names}
        bad = set(time_travellers(page)) | set(leaks(page))
        names = [name for name in names if name not in bad]
    for size in ("large", "small"):
        stages = dict(CASE["stages"], model=CASE["models"][size])
        for name in stages:
            stages[name] = dict(stages[name], after=tuple(NEEDS[name]), owner="ranking team")
        if fits(*latency({"stages": stages})):
            break
    metrics = {"guardrails": ["topics per viewer and week"]}
    for name, each in METRICS.items():
        if each["task"] == CASE["brief"]["task"] and each["fooled_below"] <= CASE["brief"]["rate"]:
            metrics["offline"] = name
        if each["measures"] == goal:
            metrics["online"] = name
        if each["watches"] in CASE["brief"]["harms"]:
            metrics["guardrails"].append(name)
    return (
        blank_page()
        | page
        | {
            "stages": stages,
            "metrics": metrics,
            "baseline": names[0],
            "risk": "policy gets slower with every rule that is added",
            "rollout": [0.01, 0.1, 0.5, 1.0],
        }
    )
