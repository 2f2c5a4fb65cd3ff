"""Takes what is there for a text."""


# part: voice
# fails: voice-seconds
# says: A field can be there and hold None or a number: it has no words, and is no error. `spoken` sees
#   to that.
def spoken_seconds(story, pace=140):
    return 60 * sum(len(words(story.get(name, ""))) for name in SPOKEN) / pace


def share_of_i(story):
    said = [word.split("'")[0] for word in words(story["action"])]
    mine = sum(word in I_WORDS for word in said)
    ours = sum(word in WE_WORDS for word in said)
    return mine / (mine + ours) if mine + ours else 0.0
