"""Stops at the first contradiction."""


# part: metrics
# fails: metrics-by-hand, metrics-harms, metrics-any-brief
# says: You return as soon as one thing is wrong. A review that stops at its first finding costs
#   the author a round for each of the others: collect all.
def mismatched_metrics(metrics, brief, catalogue):
    offline, online = catalogue[metrics["offline"]], catalogue[metrics["online"]]
    if offline["task"] != brief["task"]:
        return {("offline", "task")}
    if min(brief["rate"], 1 - brief["rate"]) < offline["fooled_below"]:
        return {("offline", "constant")}
    if online["measures"] != brief["goal"]:
        return {("online", "goal")}
    for harm in brief["harms"]:
        guards = set(metrics["guardrails"]) - {metrics["online"]}
        if harm not in {catalogue[name]["watches"] for name in guards}:
            return {("guardrails", harm)}
    return set()
