"""Avoids 0 / 0 with a small number."""


# part: voice
# fails: voice-contractions, gate-borders
# says: As much "I" as "we" is one half, and not nearly. Add nothing to the denominator: nobody acts is
#   a case of its own.
def spoken_seconds(story, pace=140):
    return 60 * len(words(spoken(story))) / pace


def share_of_i(story):
    said = [word.split("'")[0] for word in words(story["action"])]
    mine = sum(word in I_WORDS for word in said)
    ours = sum(word in WE_WORDS for word in said)
    return mine / (mine + ours + 1e-12)
