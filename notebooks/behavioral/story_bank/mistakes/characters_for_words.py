"""Counts characters, five a word."""


# part: voice
# fails: voice-seconds-by-hand, voice-seconds
# says: Five characters a word is an average of somebody else's text. Count the words.
def spoken_seconds(story, pace=140):
    return 60 * len(spoken(story)) / 5 / pace


def share_of_i(story):
    said = [word.split("'")[0] for word in words(story["action"])]
    mine = sum(word in I_WORDS for word in said)
    ours = sum(word in WE_WORDS for word in said)
    return mine / (mine + ours) if mine + ours else 0.0
