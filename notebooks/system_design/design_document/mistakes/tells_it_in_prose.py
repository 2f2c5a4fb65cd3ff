"""Returns sentences."""


# part: page
# fails: page-your-prompt, page-as-measured, page-complete, page-in-time, page-label,
#   page-in-budget, page-metrics
# says: You returned prose. A reviewer, human or not, can only compare lines that are named:
#   return a dict, or YAML with `key: value` lines.
def my_design():
    return "We fetch candidates and rank them with a large model."
