"""Looks for the letters i, me, we, us anywhere."""


# part: voice
# fails: voice-share-by-hand, voice-contractions, voice-nobody, gate-one-each, gate-borders, gate-many
# says: The letter i stands in 'pipeline', and 'our' in 'hour'. Compare whole words, as `words` gives
#   them.
def spoken_seconds(story, pace=140):
    return 60 * len(words(spoken(story))) / pace


def share_of_i(story):
    text = story["action"].lower()
    mine = sum(text.count(word) for word in I_WORDS)
    ours = sum(text.count(word) for word in WE_WORDS)
    return mine / (mine + ours) if mine + ours else 0.0
