"""Pastes the log into the page."""


# part: page
# fails: page-your-prompt, page-as-measured, page-complete, page-in-time, page-label,
#   page-in-budget, page-metrics
# says: The text is larger than 1 MB. A design is one page; refer to logs, don't paste them.
def my_design():
    return "notes: " + "all is well. " * 160_000
