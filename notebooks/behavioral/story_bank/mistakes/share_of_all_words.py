"""Divides by all words."""


# part: voice
# fails: voice-share-by-hand, voice-contractions, voice-nobody, gate-missing, gate-one-each,
#   gate-action, gate-length, gate-borders
# says: Nobody says 'I' in half of all words. Divide by the forms of 'I' and 'we' together.
def spoken_seconds(story, pace=140):
    return 60 * len(words(spoken(story))) / pace


def share_of_i(story):
    said = [word.split("'")[0] for word in words(story["action"])]
    mine = sum(word in I_WORDS for word in said)
    return mine / len(said) if said else 0.0
