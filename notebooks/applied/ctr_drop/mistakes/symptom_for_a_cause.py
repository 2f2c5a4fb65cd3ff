"""Gives the symptom back."""


# part: case
# fails: case-form, case-cause, case-segment, case-start
# says: "The click rate dropped, everywhere, as of yesterday" is what you were told, not what you
#   found. Name one of the causes, one segment and the first day, or "none".
def my_case():
    return {"cause": "drop", "segment": "all", "start": 27}
