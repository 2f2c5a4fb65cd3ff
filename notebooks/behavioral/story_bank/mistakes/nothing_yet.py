"""Hands in an empty bank."""


# part: bank
# fails: bank-size, bank-tags, bank-complete, bank-action, bank-voice, bank-length, bank-cover,
#   bank-twins
# says: The bank is still empty. Two cards are a start, and their form is graded at once.
def my_bank():
    return []
