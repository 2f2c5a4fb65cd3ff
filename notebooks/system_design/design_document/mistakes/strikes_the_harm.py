"""Strikes the harm that the online metric watches, not the metric."""


# part: metrics
# fails: metrics-own-guard
# says: You struck the online metric's harm from all that is watched, so another guardrail for the
#   same harm counts for nothing. Strike the metric by its name, then collect the harms.
def mismatched_metrics(metrics, brief, catalogue):
    offline, online = catalogue[metrics["offline"]], catalogue[metrics["online"]]
    watched = {catalogue[name]["watches"] for name in metrics["guardrails"]}
    watched -= {online["watches"]}
    found = {("guardrails", harm) for harm in brief["harms"] if harm not in watched}
    if offline["task"] != brief["task"]:
        found.add(("offline", "task"))
    if min(brief["rate"], 1 - brief["rate"]) < offline["fooled_below"]:
        found.add(("offline", "constant"))
    if online["measures"] != brief["goal"]:
        found.add(("online", "goal"))
    return found
