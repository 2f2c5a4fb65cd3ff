"""Writes one stage once, and points to it."""


# part: page
# fails: page-your-prompt, page-as-measured, page-complete, page-in-time, page-label,
#   page-in-budget, page-metrics
# says: The YAML uses an anchor and an alias. They make ten lines into a billion, so they are
#   refused: write each entry out.
def my_design():
    return """
    stages:
      fetch: &quick {after: [], ms: 20, over: 0.001, calls: 1}
      policy: *quick
    """
