"""Recursion with a memory, a walk up the lineage, and a page in YAML chosen by trying subsets."""


# part: fields
def missing_fields(design, fields):
    def walk(place, keys):
        if not keys:
            return place
        return walk(place.get(keys[0]), keys[1:]) if isinstance(place, dict) else None

    def usable(value, kind):
        if isinstance(value, bool) or value is None:
            return False
        if kind == "number":
            return isinstance(value, (int, float)) and abs(value) < math.inf
        if kind == "text":
            return isinstance(value, str) and value.split() != []
        return isinstance(value, {"list": list, "table": dict}[kind]) and value not in ([], {})

    return [path for path in fields if not usable(walk(design, path.split(".")), fields[path])]


# part: order
def finish_times(steps):
    done = {}

    def when(name, waiting):
        if name in waiting:
            raise ValueError(f"{name} waits for itself")
        if name not in steps:
            raise ValueError(f"who makes {name}?")
        if name not in done:
            inputs = [when(each, waiting | {name}) for each in steps[name]["after"]]
            done[name] = steps[name]["takes"] + (max(inputs) if inputs else 0)
        return done[name]

    for name in steps:
        when(name, frozenset())
    return done


# part: clock
def time_travellers(design):
    sources = {
        name: dict(after=(), takes=source["until_s"]) for name, source in design["sources"].items()
    }
    features = {
        name: dict(after=tuple(job["after"]), takes=job["every_s"] + job["delay_s"])
        for name, job in design["features"].items()
    }
    times = finish_times(features | sources)
    late = filter(lambda name: times[name] > 0, features)
    return {name: float(times[name]) for name in late}


def leaks(design):
    features = design["features"]

    def descends(name):
        return name == design["label"] or any(
            map(descends, features.get(name, {"after": ()})["after"])
        )

    return {name for name in features if descends(name)}


# part: budget
def latency(design):
    stages = design["stages"]

    def done(name):
        before = [done(each) for each in stages[name]["after"]]
        return stages[name]["ms"] + max(before, default=0.0)

    late = 0.0
    for each in stages.values():
        for _ in range(each["calls"]):
            late += each["over"]
    return [max(map(done, stages)), late if late < 1 else 1.0]


# part: metrics
def mismatched_metrics(metrics, brief, catalogue):
    scored, moved = catalogue[metrics["offline"]], catalogue[metrics["online"]]
    limit = scored["fooled_below"]
    questions = [
        (("offline", "task"), scored["task"] == brief["task"]),
        (("offline", "constant"), brief["rate"] >= limit and 1 - brief["rate"] >= limit),
        (("online", "goal"), moved["measures"] == brief["goal"]),
    ]
    for harm in brief["harms"]:
        guards = [name for name in metrics["guardrails"] if catalogue[name]["watches"] == harm]
        questions.append((("guardrails", harm), any(name != metrics["online"] for name in guards)))
    return [pair for pair, good in questions if not good]


# part: page
def my_design():
    import json
    from itertools import combinations

    case = CASE
    label = [
        name
        for name in case["sources"]
        if case["sources"][name]["measures"] == case["brief"]["goal"]
    ][0]
    everything = {"label": label, "sources": case["sources"], "features": case["features"]}
    late, leaky = time_travellers(everything), leaks(everything)
    for names in combinations(case["features"], 5):
        if not (set(names) & set(late)) | (set(names) & leaky):
            break
    lines = [
        f"prompt: {case['brief']['prompt']}",
        f"goal: {case['brief']['goal']}",
        f"label: {label}",
    ]
    lines += [
        "sources: " + json.dumps(case["sources"]),
        "sla: " + json.dumps(case["sla"]),
        "features:",
    ]
    for name in names:
        job = case["features"][name]
        lines.append(f'  "{name}":')
        lines += [f"    after: {json.dumps(job['after'][::-1])}", f"    delay_s: {job['delay_s']}"]
        lines.append(f"    every_s: {job['every_s']}")
    lines.append("stages:")
    after = {"fetch": "[]", "policy": "[]", "features": "[fetch]", "model": "[features, fetch]"}
    after["answer"] = "[policy, model, features]"
    sizes = case["models"]
    wait = case["stages"]["fetch"]["ms"] + case["stages"]["features"]["ms"]
    wait += sizes["large"]["ms"] + case["stages"]["answer"]["ms"]
    slow = [*case["stages"].values(), sizes["large"]]
    share = sum(each["calls"] * each["over"] for each in slow)
    good = wait <= case["sla"]["ms"] and share <= case["sla"]["share"]
    stages = {**case["stages"], "model": sizes["large" if good else "small"]}
    for name, each in stages.items():
        numbers = f"ms: {each['ms']}, over: {each['over']:.4f}, calls: {each['calls']}"
        lines.append(f"  {name}: {{after: {after[name]}, {numbers}}}")
    offline = {"order": "nDCG@10", "probability": "log loss", "number": "mean absolute error"}
    lines += [
        "metrics:",
        f"  offline: {offline.get(case['brief']['task'], 'recall at 90% precision')}",
    ]
    for name, each in METRICS.items():
        if each["measures"] == case["brief"]["goal"]:
            lines.append(f"  online: {name}")
    lines.append("  guardrails:")
    lines += [
        f"    - {name}"
        for name, each in METRICS.items()
        if each["watches"] in case["brief"]["harms"]
    ]
    lines += [f"baseline: {json.dumps(names[-1])}"]
    lines += ["risk: >", "  the model takes longer under load than in the test"]
    return "\n".join(lines)
