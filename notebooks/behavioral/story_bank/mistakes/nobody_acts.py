"""Divides by zero where nobody acts."""


# part: voice
# fails: voice-nobody, gate-borders
# says: 'The model was trained' has no pronoun, and 0 / 0 is an error. Give 0.0: nobody acted.
def spoken_seconds(story, pace=140):
    return 60 * len(words(spoken(story))) / pace


def share_of_i(story):
    said = [word.split("'")[0] for word in words(story["action"])]
    mine = sum(word in I_WORDS for word in said)
    ours = sum(word in WE_WORDS for word in said)
    return mine / (mine + ours)
