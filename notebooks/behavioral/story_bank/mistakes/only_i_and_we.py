"""Counts only the words I and we."""


# part: voice
# fails: voice-contractions
# says: 'My decision' and 'our plan' say whose it was, too. Count all forms in I_WORDS and WE_WORDS.
def spoken_seconds(story, pace=140):
    return 60 * len(words(spoken(story))) / pace


def share_of_i(story):
    said = [word.split("'")[0] for word in words(story["action"])]
    mine, ours = said.count("i"), said.count("we")
    return mine / (mine + ours) if mine + ours else 0.0
