"""Asks for a guardrail, not for one of each harm."""


# part: metrics
# fails: metrics-by-hand, metrics-own-guard, metrics-harms, metrics-any-brief
# says: You stop at the first harm that somebody watches. Each harm needs a guardrail of its own:
#   report all that nobody watches.
def mismatched_metrics(metrics, brief, catalogue):
    offline, online = catalogue[metrics["offline"]], catalogue[metrics["online"]]
    watched = {
        catalogue[name]["watches"] for name in {*metrics["guardrails"]} - {metrics["online"]}
    }
    found = set()
    if not watched & set(brief["harms"]):
        found = {("guardrails", harm) for harm in brief["harms"]}
    if offline["task"] != brief["task"]:
        found.add(("offline", "task"))
    if min(brief["rate"], 1 - brief["rate"]) < offline["fooled_below"]:
        found.add(("offline", "constant"))
    if online["measures"] != brief["goal"]:
        found.add(("online", "goal"))
    return found
