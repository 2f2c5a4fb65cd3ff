"""Hands in an empty bank."""


# part: bank
# fails: bank-size, bank-tags, bank-complete, bank-action, bank-voice, bank-length, bank-cover,
#   bank-twins
# says: No card is in the bank yet. Each begins with a line `title:`, written so. Two cards are a
#   start, and their form is graded at once.
def my_bank():
    return []
