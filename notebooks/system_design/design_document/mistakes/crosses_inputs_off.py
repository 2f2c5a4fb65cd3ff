"""Takes what is done out of the lists of the plan."""


# part: order
# fails: order-negative, clock-chains, budget-bound
# says: You cross inputs off in the caller's own lists, so after one call the plan has no inputs left.
#   Count in a dict of your own, or copy the lists.
def finish_times(steps):
    for step in steps.values():
        if not set(step["after"]) <= set(steps):
            raise ValueError("an input is no step")
    done, start, left = {}, {}, dict(steps)
    while left:
        ready = [name for name, step in left.items() if not step["after"]]
        if not ready:
            raise ValueError("a circle")
        for name in ready:
            done[name] = start.get(name, 0) + left.pop(name)["takes"]
            for other, step in left.items():
                if name in step["after"]:
                    step["after"].remove(name)
                    start[other] = max(start.get(other, -math.inf), done[name])
    return done


# part: page
def my_design():
    """Hands its judges copies, so that the platform stays as it is."""
    import copy

    page, brief = blank_page(), CASE["brief"]
    measured = {source["measures"]: name for name, source in CASE["sources"].items()}
    page["label"], page["features"] = measured[page["goal"]], CASE["features"]
    bad = {*time_travellers(copy.deepcopy(page)), *leaks(copy.deepcopy(page))}
    page["features"] = {name: each for name, each in CASE["features"].items() if name not in bad}
    for model in CASE["models"].values():
        stages = {**CASE["stages"], "model": model}
        stages = {name: {**stages[name], "after": NEEDS[name]} for name in NEEDS}
        if fits(*latency(copy.deepcopy({"stages": stages}))):
            page["stages"] = stages
    keys = ["task", "measures", "watches"]
    named = {METRICS[name][key]: name for name in METRICS for key in keys}
    page["metrics"] = {"offline": named[brief["task"]], "online": named[brief["goal"]]}
    page["metrics"]["guardrails"] = [named[harm] for harm in brief["harms"]]
    page["baseline"] = next(iter(page["features"]))
    page["risk"] = f"{page['baseline']}: its job is late and nobody is called"
    return page
