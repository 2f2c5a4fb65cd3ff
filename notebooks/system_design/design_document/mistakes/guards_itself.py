"""Accepts the online metric as its own guardrail."""


# part: metrics
# fails: metrics-own-guard, metrics-any-brief
# says: The online metric was accepted as a guardrail. It rises with the very excess that it
#   should stop: take it out of the guardrails before you look.
def mismatched_metrics(metrics, brief, catalogue):
    offline, online = catalogue[metrics["offline"]], catalogue[metrics["online"]]
    watched = {catalogue[name]["watches"] for name in metrics["guardrails"]}
    found = {("guardrails", harm) for harm in brief["harms"] if harm not in watched}
    if offline["task"] != brief["task"]:
        found.add(("offline", "task"))
    if min(brief["rate"], 1 - brief["rate"]) < offline["fooled_below"]:
        found.add(("offline", "constant"))
    if online["measures"] != brief["goal"]:
        found.add(("online", "goal"))
    return found
