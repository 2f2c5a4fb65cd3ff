"""Looks for a watcher in the catalogue, not on the page."""


# part: metrics
# fails: metrics-by-hand, metrics-own-guard, metrics-harms, metrics-any-brief
# says: You look for the harm in the whole catalogue. That a metric exists guards nothing; it
#   must be among the page's guardrails.
def mismatched_metrics(metrics, brief, catalogue):
    offline, online = catalogue[metrics["offline"]], catalogue[metrics["online"]]
    watched = {each["watches"] for each in catalogue.values()}
    found = {("guardrails", harm) for harm in brief["harms"] if harm not in watched}
    if offline["task"] != brief["task"]:
        found.add(("offline", "task"))
    if min(brief["rate"], 1 - brief["rate"]) < offline["fooled_below"]:
        found.add(("offline", "constant"))
    if online["measures"] != brief["goal"]:
        found.add(("online", "goal"))
    return found
