"""Hands in the blank page."""


# part: page
# fails: page-your-prompt, page-as-measured, page-complete, page-in-time, page-label,
#   page-in-budget, page-metrics
# says: You returned what was settled and nothing of your own. Fill the fields that FIELDS names
#   and `blank_page()` leaves out; each one has its check.
def my_design():
    return blank_page()
