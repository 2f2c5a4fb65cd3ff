# ---
# title: A bank of stories
# summary: Six stories that outlast a day of interviewers, and the tools that measure their form.
# difficulty: 2
# importance: 5
# minutes: 60
# ---

# %% [markdown]
# ## 1. The prompt (4 minutes)
#
# > "Four of us talk to you today. Each will ask for one story from your work. We don't agree
# > beforehand on what to ask, and at six we sit down and compare what we heard. What have you got?"
#
# Ask first. What would you expect to hear?
#
# <details><summary>How long may a story be?</summary>
#
# Two to three minutes, then I interrupt. Most of it should be what *you* did. I can always ask for
# more background; I can't give you back the minute that it took.
#
# </details>
#
# <details><summary>Is "we" forbidden?</summary>
#
# No. A team built it, say so. But I am hiring one person: tell me which decisions were yours.
#
# </details>
#
# <details><summary>Some numbers are confidential. What do I say?</summary>
#
# Say that they are, and give a ratio or an order of magnitude. Change names. A candidate who tells
# me a former employer's secrets will tell mine.
#
# </details>
#
# **What the interviewer is evaluating:** ownership (a decision that was yours), impact against a
# baseline, how you disagreed, what you changed afterwards. For seniors: whom you moved without
# authority.
#
# **Two graders.** Code sees *form* only: is there a baseline, is the action the longest block? So
# the checks of part 6 are marked *form-checked*. Whether a story is true, and good, takes a person
# (section 10).
#
# **Nothing leaves the machine that runs Jupyter.** No cell, check or command of this course sends
# your stories anywhere, and git ignores the folder `work/`. Two limits: a hosted Jupyter runs on
# the host's machine, and what you hand in, your instructor reads. So mask names.

# %% [markdown]
# ### The conventions, settled now
#
# | question | here | elsewhere | why it matters |
# |---|---|---|---|
# | a word | as in `words`: "I'd" is one, "3.5" too | split at spaces: "I - we" is 3 | every count |
# | pace | 140 words a minute | 130 to 160 | 300 words: 129 s or 113 s |
# | "I" share | of "I" and "we" in the action | of all words | sample: 0.80 or 0.07 |
# | similarity $J$ | of *sets* of words | `scipy`: the distance $1-J$ | which end is alike |
# | no word on either side | $J=0$, no twins | `scipy`: distance 0 | two unfinished cards |
# | told twice | by two *stories* | a tag listed twice | coverage |
#
# Stories are in English, because the checks count English pronouns. ("US" counts as "us", so write
# "American".)
#
# | minutes | block | if you are late |
# |---|---|---|
# | 4-12 | puzzle and theory | skip (8) |
# | 12-32 | tools: card 4, voice 4, gate 4, twins 4, cover 4 | cut the twins |
# | 32-50 | your bank 12, one minute in writing 6 | two cards now, the rest this week |
# | 50-60 | experiments, follow-ups, card | answer follow-ups 1, 3 and 6 aloud |

# %% role="setup"
import contextlib
import itertools
import math
import re
from collections import Counter

import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks

SPOKEN = ("situation", "task", "action", "result")
NUMBERS = ("number", "baseline")
FIELDS = ("title", *SPOKEN, "number", "unit", "baseline", "tags")
I_WORDS = ("i", "me", "my", "mine", "myself")
WE_WORDS = ("we", "us", "our", "ours", "ourselves")
PROMPTS = {
    "ownership": "Tell me about something you carried from the idea to after the launch.",
    "impact": "What are you proudest of, and what did it change?",
    "collaboration": "When did you depend on people who did not depend on you?",
    "conflict": "When did you disagree with someone whose support you needed?",
    "failure": "What went wrong because of you?",
    "ambiguity": "When was it unclear what the problem even was?",
    "influence": "Whom did you convince without being able to decide?",
    "negative-result": "When did something carefully done not work?",
    "data-quality": "When was the data the problem?",
    "trade-off": "When did you ship less than you could have?",
}


def words(text):
    """The words of a text in lower case: "I'd cut 3.5%" gives i'd, cut, 3.5."""
    return re.findall(r"\w+(?:['.,]\w+)*", text.lower().replace("’", "'"))


def spoken(story):
    """What is said aloud: situation, task, action and result, as far as they are there."""
    texts = (story.get(name) for name in SPOKEN)
    return " ".join(text for text in texts if isinstance(text, str))


def read_cards(text):
    """Cards in plain text, as a list of dicts. Each card starts with its `title:`.

    `number` and `baseline` become floats if they are numbers, `tags` a list. Other lines continue
    the field above them. A field that is not there is not in the dict.
    """
    cards, name = [], None
    for line in text.splitlines():
        head, colon, rest = line.partition(":")
        if colon and head.strip().lower() in FIELDS:
            name, line = head.strip().lower(), rest
            if name == "title":
                cards.append({})
        if cards and line.strip():
            cards[-1][name] = f"{cards[-1].get(name, '')} {line.strip()}".strip()
    for card in cards:
        for name in NUMBERS:
            with contextlib.suppress(KeyError, ValueError):  # absent, or a text: it stays so
                card[name] = float(card[name])
        if "tags" in card:
            card["tags"] = [tag.strip() for tag in card["tags"].split(",") if tag.strip()]
    return cards


SAMPLE_TEXT = """
title: The Monday argument
situation: Every Monday two teams reported different churn for the same week, and half the meeting
    went into whose number was right.
task: My lead asked me to find out why. Neither team reported to me.
action: I took fifty customers on whom the teams disagreed and traced each one through both
    pipelines by hand. I found three definitions of "active". I put them on one page and let the
    two analysts choose, instead of choosing for them. We agreed on one, and I built it into a
    shared table with a test that runs every night.
result: Customers counted differently fell from 412 to 9 in six weeks. The argument stopped.
number: 9
unit: customers
baseline: 412
tags: data-quality, influence, collaboration
"""
SAMPLE = read_cards(SAMPLE_TEXT)[0]


def tellable(bank, questions):
    """Can the questions be answered with different stories? `bank` is a list of sets of prompts."""
    holds = {}  # story: the place of the question that it answers

    def place(question, tried):
        for story, prompts in enumerate(bank):
            if questions[question] in prompts and story not in tried:
                tried.add(story)
                if story not in holds or place(holds[story], tried):
                    holds[story] = question
                    return True
        return False

    return all(place(question, set()) for question in range(len(questions)))


def survival(bank, prompts, m):
    """The share of all lists of m prompts that the bank answers without telling a story twice."""
    good = 0
    for drawn in itertools.combinations_with_replacement(prompts, m):
        orders = math.factorial(m)
        for times in Counter(drawn).values():
            orders //= math.factorial(times)
        good += orders * tellable(bank, drawn)
    return good / len(prompts) ** m


def opened(bank):
    """The stories of a bank that are dicts, each with a label that sentences can use."""
    got = checks.call(bank).value
    listed = isinstance(got, (list, tuple))
    checks.that(listed, "my_bank gives no list of stories: end it with `return read_cards(…)`.")
    stories = [
        (f"Story {i} ({str(story.get('title', 'no title'))[:40]!r})", story)
        for i, story in enumerate(got, start=1)
        if isinstance(story, dict)
    ]
    checks.that(stories, "There is no story in the bank yet: a card begins with a line `title:`.")
    return got, stories


# %% [markdown]
# ## 2. A puzzle (2 minutes)
#
# Take eight prompts. Each of the four interviewers draws one of them, independently of the others.
# At six they compare, so a story told twice counts once.
#
# - Bank A: **eight** stories, one perfect story for each prompt.
# - Bank B: **six** stories, each fit for three prompts.
#
# How often does each get through the four questions without a repeat? Write two numbers, then run.

# %% role="figure"
my_guess = {"A: eight specialists": 80, "B: six of three prompts": 70}  # percent; yours first

A = [{prompt} for prompt in range(8)]
B = [{0, 2, 3}, {1, 2, 7}, {3, 4, 5}, {0, 1, 4}, {2, 5, 6}, {4, 6, 7}]
for name, bank in zip(my_guess, (A, B), strict=True):
    print(f"{name}: you said {my_guess[name]}%, it is {survival(bank, range(8), 4):.1%}")

# %% [markdown]
# One more story for one more question is the natural plan, and the weaker one.
#
# ## 3. Why six beat eight (6 minutes)
#
# **How many.** There are $s$ stories and $p$ prompts. Story $i$ is tagged with $t_i$ prompts, and
# prompt $j$ is tagged on $c_j$ stories. Count all tags twice, by story and by prompt:
#
# $$\sum_{i=1}^{s} t_i = \sum_{j=1}^{p} c_j. \tag{1}$$
#
# We want two stories for every prompt, $c_j \ge 2$, so the right side is at least $2p$. The left is
# $s\,\bar t$, where $\bar t$ is the average of the $t_i$. Divide:
#
# $$s \ge 2p / \bar t. \tag{2}$$
#
# With $p=8$ and three prompts a story, $s \ge 16/3$: six. Hence the usual "five to seven": five
# stories need $\bar t = 3.2$, seven need $2.3$.
#
# **Why two.** Bank A has $c_j=1$. The first question finds its story. The next must miss one
# prompt, the one after it two, so $m$ questions pass with probability
#
# $$P_A = \prod_{i=0}^{m-1} \left(1 - \frac{i}{p}\right). \tag{3}$$
#
# For $p=8$, $m=4$: $\frac88\cdot\frac78\cdot\frac68\cdot\frac58 = \frac{1680}{4096} = 41.0\%$.
# It is the birthday problem, with eight days in the year.
#
# **When stories are shared.** For some of the questions $Q$ that were asked (repeats count), let
# $N(Q)$ be the stories with a tag among them. All can be answered by different stories exactly if
#
# $$|N(Q)| \ge |Q| \quad \text{for every } Q. \tag{4}$$
#
# *Needed* is plain: three questions take three stories. *Enough* is Hall's theorem, borrowed.
#
# **Three stories, to the last digit.** Story 1 fits conflict and failure, story 2 failure and
# impact, story 3 conflict and impact. By (1), $2+2+2 = 2+2+2$. Three questions make 27 lists. Three
# times the same prompt: $|N|=2<3$, fails; there are 3 such lists. The same twice and another: 2
# stories for the pair, 3 for all, passes. So $24/27 = 88.9\%$; with one story a prompt (3) gives
# $6/27 = 22.2\%$.

# %% role="figure"
three = [{"conflict", "failure"}, {"failure", "impact"}, {"conflict", "impact"}]
names = ("conflict", "failure", "impact")
lists = list(itertools.product(names, repeat=3))
print(sum(tellable(three, each) for each in lists), "of", len(lists), "lists pass")
print(sum(tellable([{name} for name in names], each) for each in lists), "with one story a prompt")

# %% role="figure"
favourites = [{0, 1, 2 + i} for i in range(6)]  # all six told as "impact" and "ownership"
banks = {
    "six stories, three prompts each, spread": (B, "o-", "tab:blue"),
    "six stories, three prompts each, two favourites": (favourites, "^--", "tab:purple"),
    "eight stories, one prompt each: formula (3)": (A, "s:", "tab:red"),
}
questions = np.arange(1, 8)
fig, ax = plt.subplots(figsize=(8, 4), facecolor="white")
for name, (bank, style, color) in banks.items():
    shares = [100 * survival(bank, range(8), int(m)) for m in questions]
    ax.plot(questions, shares, style, color=color, label=name)
ax.axvline(4, color="0.7", lw=1, zorder=0)
ax.text(4.06, 3, "the loop of the prompt", color="0.35", fontsize=9)
ax.set(xlabel="questions asked in the loop (count)", ylim=(-3, 103))
ax.set(ylabel="loops without a story told twice (%)")
ax.legend(loc="lower left", fontsize=9, framealpha=1)
fig.tight_layout()
plt.show()

# %% [markdown]
# *Figure 1. The argument. After four questions six spread stories hold in 95% of loops, eight
# specialists in 41%. Tags must be spread: six stories that are all about impact and ownership hold
# in 55%. From seven questions on, six stories can't be enough.*
#
# **"Then I tag every story with everything."** Equation (1) counts tags, not truth. A story that
# answers every question answers none well, so a card may carry at most four tags.
#
# **What else can be counted.** With $w$ words at $v$ words a minute, $n_I$ forms of "I" and
# $n_{we}$ of "we" in the action:
#
# $$T = 60\,w/v \ \text{seconds}, \tag{5}$$
#
# $$\text{share} = n_I / (n_I + n_{we}). \tag{6}$$
#
# "I read the logs, we met, and I wrote the fix" has 11 words: $660/140 = 4.7$ s, share $2/3$. And
# with $A$, $B$ the sets of words of two stories,
#
# $$J = |A \cap B| \,/\, |A \cup B|. \tag{7}$$
#
# A copy in which a share $r$ of the $n$ different words is new has $(1-r)n$ words in common with
# the original, and $(1+r)n$ in all:
#
# $$J = (1-r)/(1+r). \tag{8}$$
#
# So the threshold $J \ge 1/2$ asks whether at most a third of the words changed.

# %% [markdown]
# ## 4. Part 1: is the card complete? (4 minutes)
#
# A story is a dict with the nine FIELDS; `SAMPLE`, in the cell of imports, is one. The result is
# also kept as a number with its unit and its **baseline**: what it was before, or without you. "9
# customers" says nothing; "9, from 412" does.


# %% role="solution" id="card"
def missing_fields(story):
    """The fields that a story still lacks.

    Parameters
    ----------
    story : dict
        May be unfinished, hold anything, and have other keys, which don't matter.

    Returns
    -------
    list of str
        Names out of FIELDS, in the order of FIELDS. A field is lacking if its key is absent, or

        - number, baseline: it is not an int or a float, or is NaN or infinite. True and False are
          not numbers. 0 and negative numbers are fine.
        - tags: it is not a list or tuple, or is empty. What stands in it doesn't matter here.
        - every other field: it is not a str, or has nothing but white space.

    Raises
    ------
    TypeError
        `story` is not a dict.
    """
    ### BEGIN SOLUTION
    if not isinstance(story, dict):
        raise TypeError("a story is a dict")

    def lacks(name):
        value = story.get(name)
        if name in NUMBERS:
            return type(value) not in (int, float) or not math.isfinite(value)
        if name == "tags":
            return not isinstance(value, (list, tuple)) or not value
        return not isinstance(value, str) or not value.strip()

    return [name for name in FIELDS if lacks(name)]
    ### END SOLUTION


# %% [markdown] role="hint" for="card"
# Three kinds of fields, three tests. What does `story.get(name)` give for a key that is absent, and
# does that already fail the test?

# %% [markdown] role="hint" for="card"
# Numbers: the type first, then `math.isfinite`. `True` is an `int` for `isinstance`. Tags: a text
# is no list. Texts: `value.strip()`.

# %% [markdown] role="hint" for="card"
# `[name for name in FIELDS if lacks(name)]`, with a `lacks` that has three branches.

# %% [markdown] role="hint" for="card"
# **Symptom: "A baseline of 0 is reported as missing."** You test whether the value is true. Zero
# incidents before, 14 after, is a story, too.

# %% role="check" id="card-complete" points=1 hint="What is there, what is absent?"
"""The sample lacks nothing, an empty dict lacks all nine."""
checks.equal(checks.call(missing_fields, SAMPLE), [])
checks.equal(checks.call(missing_fields, {}), list(FIELDS))
checks.equal(checks.call(missing_fields, {**SAMPLE, "mood": "", "tags": ("impact",)}), [])

# %% role="check" id="card-gaps" points=1 hint="Go through FIELDS, not through the story."
"""One field gone, then two: named in the order of FIELDS."""
for gone in FIELDS:
    story = {name: SAMPLE[name] for name in reversed(FIELDS) if name != gone}
    checks.equal(checks.call(missing_fields, story), [gone])
story = {name: SAMPLE[name] for name in ("tags", "task", "title", "unit", "result", "baseline")}
checks.equal(checks.call(missing_fields, story), ["situation", "action", "number"])

# %% role="hidden" id="card-numbers" points=1 hint="Which are numbers, and which only look so?"
"""Zero and negative numbers count; texts, truth values, NaN and infinity don't."""
for name in ("number", "baseline"):
    for value in (-3, 0, 0.0, 2.5, 10**6):
        got = checks.call(missing_fields, {**SAMPLE, name: value})
        checks.equal(got, [], hint=f"Here the {name} is {value!r}.")
    for value in (None, "31", True, False, math.nan, math.inf, -math.inf, [9], (9,)):
        got = checks.call(missing_fields, {**SAMPLE, name: value})
        checks.equal(got, [name], hint=f"Here the {name} is {value!r}.")

# %% role="hidden" id="card-texts" points=1 hint="What is left after strip()?"
"""Blank texts and things that are no text."""
for name in ("title", "situation", "task", "action", "result", "unit"):
    for value in ("", " ", "\n\t ", "\u00a0\r\n", None, 7, 0.0, ["I did it."]):
        got = checks.call(missing_fields, {**SAMPLE, name: value})
        checks.equal(got, [name], hint=f"Here the {name} is {value!r}.")
    for value in ("0", "%"):  # a unit need not be a word
        got = checks.call(missing_fields, {**SAMPLE, name: value})
        checks.equal(got, [], hint=f"Here the {name} is {value!r}.")

# %% role="hidden" id="card-tags" points=1 hint="A text can be looped over, too."
"""Tags are a list or a tuple with something in it."""
for value in ("conflict", "", [], (), None, 3, {"conflict": 1}):
    got = checks.call(missing_fields, {**SAMPLE, "tags": value})
    checks.equal(got, ["tags"], hint=f"Here the tags are {value!r}.")
for value in (["conflict"], ("conflict", "failure"), ["of my own"], [""]):
    got = checks.call(missing_fields, {**SAMPLE, "tags": value})
    checks.equal(got, [], hint=f"Here the tags are {value!r}.")

# %% role="hidden" id="card-no-story" points=1 hint="isinstance, before anything else."
"""What is no dict is refused, and the story stays as it is."""
for thing in (None, "title: x", 5, [SAMPLE], ["title", "task"]):
    checks.raises(TypeError, missing_fields, thing)
checks.equal(checks.call(missing_fields, SAMPLE), [])
checks.leaves_inputs(missing_fields, {"title": " ", "task": "", "tags": [], "extra": [1, 2]})

# %% [markdown]
# ## 5. Part 2: how it sounds (4 minutes)
#
# Two numbers that candidates misjudge about themselves: how long they talk, (5), and whom they talk
# about, (6). Use `words` and `spoken`; both answers take time linear in the text.


# %% role="solution" id="voice"
def spoken_seconds(story, pace=140):
    """How long a story takes to tell, in seconds; see (5).

    Parameters
    ----------
    story : dict
        Situation, task, action and result are spoken, title and tags are not. What is absent or
        no text has no words: `spoken` sees to that.
    pace : positive number
        Words a minute.

    Returns
    -------
    float, not rounded
    """
    ### BEGIN SOLUTION
    return 60 * len(words(spoken(story))) / pace
    ### END SOLUTION


def share_of_i(story):
    """How much of the action is about you; see (6).

    Parameters
    ----------
    story : dict
        Its `action` is there and is a text. Nothing else is looked at.

    Returns
    -------
    float in [0, 1]
        Among its `words`: forms of "I" (I_WORDS) divided by forms of "I" and "we" (WE_WORDS). A
        contraction counts as what stands before its first apostrophe: "I'd" as "I", "we've" as
        "we". 0.0 where nobody acts.
    """
    ### BEGIN SOLUTION
    said = [word.split("'")[0] for word in words(story["action"])]
    mine = sum(word in I_WORDS for word in said)
    ours = sum(word in WE_WORDS for word in said)
    return mine / (mine + ours) if mine + ours else 0.0
    ### END SOLUTION


# %% [markdown] role="hint" for="voice"
# Which of the nine fields do you say aloud? And in "I think we won", which words count for (6)?

# %% [markdown] role="hint" for="voice"
# $60\,w/v$ with `w = len(words(spoken(story)))`. For the share compare whole words with the two
# tuples; the letter i stands in "pipeline", too.

# %% [markdown] role="hint" for="voice"
# `said = [word.split("'")[0] for word in words(…)]`, two counts, one quotient, one case for 0.

# %% [markdown] role="hint" for="voice"
# **Symptom: "By hand it is right, with contractions it is not."** `words` keeps "i'd" as one word,
# which is in no tuple. Cut it at the apostrophe.

# %% role="check" id="voice-seconds-by-hand" points=1 hint="Words over words a minute, in seconds."
"""Eleven words take 4.71 s; the title costs nothing."""
story = {"title": "Five words not spoken aloud", "action": "I read the logs, we met, and I wrote"}
story["result"] = "the fix"
checks.close(checks.call(spoken_seconds, story), 660 / 140, rtol=1e-9)
checks.close(checks.call(spoken_seconds, story, 110), 6, rtol=1e-9)

# %% role="check" id="voice-share-by-hand" points=1 hint="Count I and we, and nothing else."
"""Two I and one we: two thirds."""
story = {"action": "I read the logs, we met, and I wrote the fix"}
checks.close(checks.call(share_of_i, story), 2 / 3, rtol=1e-9)
checks.close(checks.call(share_of_i, {"action": "We did it ourselves."}), 0)
checks.close(checks.call(share_of_i, {"action": "My idea, and I did it myself."}), 1)

# %% role="hidden" id="voice-seconds" points=1 hint="What is spoken, at which pace?"
"""Any number of words, any pace, fields that are absent or no text, a story of a megabyte."""
rng = checks.rng("voice-seconds")
for _ in range(4):
    counts, pace = rng.integers(1, 60, size=4).tolist(), int(rng.integers(90, 200)) + 0.5
    texts = [("Cut 3.5% of it - I'd say. " * n).strip() for n in counts]
    story = {"title": "One two", "tags": ["impact"], "unit": "hours of work"}
    story.update(zip(("situation", "task", "action", "result"), texts, strict=True))
    expected = 60 * 6 * sum(counts) / pace
    checks.close(checks.call(spoken_seconds, story, pace), expected, rtol=1e-9)
    del story["task"]
    expected -= 60 * 6 * counts[1] / pace
    checks.close(checks.call(spoken_seconds, story, pace=pace), expected, rtol=1e-9)
checks.close(checks.call(spoken_seconds, {"title": "Nothing yet"}), 0)
unfinished = {"situation": None, "task": 7, "action": "I wait, still.", "result": ["So", "far"]}
checks.close(checks.call(spoken_seconds, unfinished, 90), 2, rtol=1e-9)
endless = {"task": ("m" * 9999 + " ") * 105}  # a megabyte
checks.close(checks.call(spoken_seconds, endless), 45, rtol=1e-9)

# %% role="hidden" id="voice-contractions" points=1 hint="i'd, we've: what stands before the '?"
"""Contractions, straight and curly, in any case."""
action = "I'd asked. We’ve met, I'm told, and we're fine; I’ll go. WE won't."
checks.equal(checks.call(share_of_i, {"action": action}), 0.5)  # the gate asks for it exactly
action = "I'd've stayed. We’d've left. Mine's faster, so let's go."
checks.close(checks.call(share_of_i, {"action": action}), 2 / 3, rtol=1e-9)
every = "I me my mine myself, we us our ours ourselves, mine again, they them it's"
checks.close(checks.call(share_of_i, {"action": every}), 6 / 11, rtol=1e-9)

# %% role="hidden" id="voice-nobody" points=1 hint="What is the share if nobody acts?"
"""Nobody acts; letters inside words; other fields are not looked at."""
for action in ("", "It was shipped, i.e. sold.", "Hour by hour, their pipeline went idle in May."):
    got = checks.call(share_of_i, {"action": action, "task": "I must, I can", "result": "I did"})
    checks.close(got, 0)
story = {"action": "In hours I mined iris, weekly.", "situation": "We, we, we", "title": "Ours"}
checks.close(checks.call(share_of_i, story), 1)
checks.leaves_inputs(share_of_i, story)

# %% [markdown]
# ## 6. Part 3: the gate (4 minutes)
#
# One function that reads a card and complains, in a fixed order: your mirror for part 6. Its bounds
# are in words, not in seconds, which round: 70 words are 30 s, 420 are 3 minutes. A card is a
# skeleton; 30 s of notes are plenty to speak two minutes from.


# %% role="solution" id="gate"
def complaints(story):
    """What the form of a story lacks.

    Parameters
    ----------
    story : dict, perhaps unfinished

    Returns
    -------
    list of str
        If fields are missing: "missing NAME" for each, as `missing_fields` gives them, and nothing
        else. Otherwise those that hold, in this order:

        - "action": the action does not have more `words` than the situation, than the task, and
          than the result, each by itself.
        - "figure": no character of the result is a digit (`str.isdigit`).
        - "we": `share_of_i` is below 0.5, also where nobody acts.
        - "short", "long": the four spoken fields have fewer than 70 or more than 420 `words`.

        [] if there is nothing to complain about.
    """
    ### BEGIN SOLUTION
    if missing := missing_fields(story):
        return [f"missing {name}" for name in missing]
    length = {name: len(words(story[name])) for name in SPOKEN}
    total = sum(length.values())
    found = {
        "action": length["action"] <= max(length[name] for name in SPOKEN if name != "action"),
        "figure": not any(sign.isdigit() for sign in story["result"]),
        "we": share_of_i(story) < 0.5,
        "short": total < 70,
        "long": total > 420,
    }
    return [name for name, holds in found.items() if holds]
    ### END SOLUTION


# %% [markdown] role="hint" for="gate"
# Which complaints make no sense while a field is missing? Which of your earlier answers do you
# call?

# %% [markdown] role="hint" for="gate"
# "More than each by itself": the action against the *largest* of the other three, and a tie is a
# complaint. Compare numbers of words; long words are not long telling.

# %% [markdown] role="hint" for="gate"
# Return early if something is missing. Then a dict `{"action": …, "figure": …, "we": …}` of truth
# values, in order, and the names of those that are true.

# %% [markdown] role="hint" for="gate"
# **Symptom: "A KeyError on an unfinished card."** You measure before you know that all is there.

# %% role="check" id="gate-missing" points=1 hint="What is missing comes first, and alone."
"""The sample passes; an unfinished card is told what it lacks, nothing else."""
checks.equal(checks.call(complaints, SAMPLE), [])
got = checks.call(complaints, {"title": "One day", "action": "We tried.", "baseline": 0.0})
lacking = ("situation", "task", "result", "number", "unit", "tags")
checks.equal(got, [f"missing {name}" for name in lacking])

# %% role="check" id="gate-one-each" points=1 hint="One rule a line, in the order of the docstring."
"""One fault, one complaint."""
checks.equal(checks.call(complaints, {**SAMPLE, "result": "It went well."}), ["figure"])
ours = SAMPLE["action"].replace("I ", "we ")
checks.equal(checks.call(complaints, {**SAMPLE, "action": ours}), ["we"])
long_task = "Somebody had to find out. " * 20
checks.equal(checks.call(complaints, {**SAMPLE, "task": long_task}), ["action"])
checks.equal(checks.call(complaints, {**SAMPLE, "task": "misunderstandings " * 30}), [])

# %% role="hidden" id="gate-action" points=1 hint="Against the largest of the others, in words."
"""The action is longer than each of the others, counted in words; a tie is not longer."""
action = "I " + "did " * 39  # 40 words
for other in ("situation", "task", "result"):
    story = {**SAMPLE, "situation": "so " * 35, "task": "to " * 35, "result": "3 " * 35}
    story["action"] = action
    checks.equal(checks.call(complaints, story), [])
    checks.equal(checks.call(complaints, {**story, other: "misunderstandings 5 " * 19}), [])
    checks.equal(checks.call(complaints, {**story, other: "7 - " * 39}), [])  # a dash is no word
    for n, expected in ((39, []), (41, ["action"]), (40, ["action"])):
        got = checks.call(complaints, {**story, other: "7 " * n})
        checks.equal(got, expected, hint=f"40 words of action, {n} of {other}, 35 of each other.")

# %% role="hidden" id="gate-length" points=1 hint="fewer than 70, more than 420"
"""69, 70, 420 and 421 words, and a megabyte."""
parts = {"situation": "s - " * 11, "task": "t " * 7, "result": "9 " * 5}
for total, expected in ((69, ["short"]), (70, []), (420, []), (421, ["long"])):
    story = {**SAMPLE, **parts, "action": "I " + "measured " * (total - 24)}
    checks.equal(checks.call(complaints, story), expected, hint=f"{total} words are spoken.")
story["action"] = "I " + ("m" * 2599 + " ") * 400
checks.equal(checks.call(complaints, story), ["long"])

# %% role="hidden" id="gate-borders" points=1 hint="below 0.5, not at 0.5; a digit in the result."
"""Half I and half we is enough, nobody is not; a digit must stand in the result."""
story = {**SAMPLE, "action": "I did and we did. " + "so " * 80, "title": "50", "unit": "m2"}
story["situation"] = "In week 14 it was late."
checks.equal(checks.call(complaints, story), [])
checks.equal(checks.call(complaints, {**story, "result": "-0.5"}), [])
checks.equal(checks.call(complaints, {**story, "action": "It was done. " * 30}), ["we"])
story["action"] += " we"
checks.equal(checks.call(complaints, {**story, "result": "Half, of 2."}), ["we"])
checks.equal(checks.call(complaints, {**story, "result": "Half, of two."}), ["figure", "we"])

# %% role="hidden" id="gate-many" points=1 hint="All that hold, in the order of the docstring."
"""Several at once, and the story stays as it is."""
story = {**SAMPLE, "action": "We tried.", "task": "Try it", "result": "It worked, I think."}
short = {**story, "situation": "Once."}
checks.equal(checks.call(complaints, short), ["action", "figure", "we", "short"])
checks.equal(checks.call(complaints, {**short, "number": math.nan}), ["missing number"])
endless = {**story, "situation": "And then " * 250}
checks.equal(checks.call(complaints, endless), ["action", "figure", "we", "long"])
checks.leaves_inputs(complaints, short)

# %% [markdown]
# ## 7. Part 4: the same story twice (4 minutes)
#
# Under pressure one project becomes three cards: another title, other tags, the same story. The
# panel notices at six. Find such pairs with (7): in sets neither order nor repetition counts. All
# pairs take $O(s^2 n)$ time for $s$ stories of $n$ words: nothing for seven.


# %% role="solution" id="twins"
def near_duplicates(stories, threshold=0.5):
    """The pairs of stories that share most of their words; see (7).

    Parameters
    ----------
    stories : list of dict
        What is compared is `words` of `spoken`: not the title, not the tags. May be empty.
    threshold : float in (0, 1]
        A pair counts if J is at least this.

    Returns
    -------
    list of (i, j), positions from 0, i < j, in ascending order
        A story without a word is nobody's duplicate, not even of another such story.
    """
    ### BEGIN SOLUTION
    bags = [set(words(spoken(story))) for story in stories]
    pairs = []
    for i, j in itertools.combinations(range(len(bags)), 2):
        union = bags[i] | bags[j]
        if union and len(bags[i] & bags[j]) / len(union) >= threshold:
            pairs.append((i, j))
    return pairs
    ### END SOLUTION


# %% [markdown] role="hint" for="twins"
# In (7), what happens to a word that one story uses ten times?

# %% [markdown] role="hint" for="twins"
# `set(words(spoken(story)))`, `&` for what is common, `|` for the whole. What is $0/0$ here?

# %% [markdown] role="hint" for="twins"
# `for i, j in itertools.combinations(range(len(stories)), 2): … if union and … >= threshold`

# %% [markdown] role="hint" for="twins"
# **Symptom: "I find too many pairs when one story is short."** You divide by the shorter story.
# Jaccard divides by all different words of the two.

# %% role="check" id="twins-by-hand" points=1 hint="Common words over all words of the two."
"""Three of six, two of seven, one of nine words are shared."""
stories = [
    {"title": "a", "action": "I cut the queue."},
    {"title": "a", "action": "The queue!", "result": "I, I, I waited twice."},
    {"title": "a", "situation": "we cut our", "action": "losses, I"},
]
checks.equal(checks.call(near_duplicates, stories), [(0, 1)])
checks.equal(checks.call(near_duplicates, stories, 0.2), [(0, 1), (0, 2)])
checks.equal(checks.call(near_duplicates, stories, threshold=0.6), [])

# %% role="check" id="twins-few" points=1 hint="How many pairs are there?"
"""No story, one story, the same story three times."""
checks.equal(checks.call(near_duplicates, []), [])
checks.equal(checks.call(near_duplicates, [SAMPLE]), [])
again = {**SAMPLE, "title": "Another day", "tags": ["failure"]}
pairs = [(0, 1), (0, 2), (1, 2)]
checks.equal(checks.call(near_duplicates, [SAMPLE, again, SAMPLE], 1.0), pairs)

# %% role="hidden" id="twins-scipy" points=1 hint="Sets of words, all pairs, i before j."
"""Agrees with scipy's Jaccard distance on stories of any length."""
from scipy.spatial.distance import pdist

rng = checks.rng("twins-scipy")
for n_stories, threshold in ((7, 0.29), (5, 0.411), (6, 0.173)):
    table = rng.random((n_stories, 40)) < rng.uniform(0.2, 0.9, size=(n_stories, 1))
    table[:, 0] = True  # a word that all use, again and again
    table[3, 20:] = table[1, 20:]  # one pair is close,
    table[0, 1:36], table[4] = False, True  # and one is not
    similar = 1 - pdist(table, "jaccard")
    stories = []
    for row in table:
        used = [f"word{k}" for k in np.flatnonzero(row)]
        text = " ".join(rng.permutation(used + used[: len(used) // 2] + 50 * used[:1]))
        cut = text.rfind(" ", 0, len(text) // 2) + 1
        stories.append({"task": text[:cut].upper(), "action": text[cut:]})
    pairs = itertools.combinations(range(n_stories), 2)
    expected = [pair for pair, j in zip(pairs, similar, strict=True) if j >= threshold]
    checks.equal(checks.call(near_duplicates, stories, threshold), expected)

# %% role="hidden" id="twins-threshold" points=1 hint="At least: a pair at the threshold counts."
"""Exactly at the threshold, and one story inside another."""
stories = [{"action": "one two"}, {"action": "one two three four"}, {"action": "two"}]
checks.equal(checks.call(near_duplicates, stories), [(0, 1), (0, 2)])
checks.equal(checks.call(near_duplicates, stories, 0.25), [(0, 1), (0, 2), (1, 2)])
checks.equal(checks.call(near_duplicates, stories, 0.75), [])

# %% role="hidden" id="twins-wordless" points=1 hint="What is 0 / 0 here?"
"""Stories without a word, and inputs that stay as they are."""
empty = {"title": "The same title", "tags": ["impact"], "unit": "days"}
stories = [empty, {**empty, "action": "..."}, {"action": "I did"}, {**empty, "action": "Did I?"}]
stories[3]["result"] = None  # no text has no words
checks.equal(checks.call(near_duplicates, stories), [(2, 3)])
checks.leaves_inputs(near_duplicates, stories)

# %% [markdown]
# ## 8. Part 5: the smallest bank that covers (4 minutes)
#
# You have a dozen half-remembered stories and a week. Which few are worth polishing, so that every
# prompt still has two? The most versatile story first sounds right, and is not: see check 2. This
# is *set multi-cover*, NP-hard in general, but twelve stories have only $2^{12} = 4096$ subsets. Try
# them all: $O(2^s s\,p)$ for $s$ stories, $p$ prompts.


# %% role="solution" id="cover"
def smallest_bank(stories, prompts, times=2):
    """A smallest choice of stories in which every prompt is tagged often enough.

    Parameters
    ----------
    stories : list of dict, at most 12, each with a list `tags` of str, of any length
        A tag listed twice counts once. Tags that are not in `prompts` don't matter.
    prompts : list of str, all different, perhaps empty
    times : int, at least 1
        How many of the chosen stories must carry each prompt.

    Returns
    -------
    list or tuple of int, or None
        Positions from 0 of the chosen stories, in any order; where several smallest choices exist,
        any of them. Nothing chosen, [], if there are no prompts. None if even all stories together
        are not enough.
    """
    ### BEGIN SOLUTION
    choices = [[]]
    for i in range(len(stories)):
        choices += [[*chosen, i] for chosen in choices]

    def covers(chosen):
        told = Counter(tag for i in chosen for tag in set(stories[i]["tags"]))
        return all(told[prompt] >= times for prompt in prompts)

    return min(filter(covers, choices), key=len, default=None)
    ### END SOLUTION


# %% [markdown] role="hint" for="cover"
# How do you list all choices of three stories? And of four, once you have those of three?

# %% [markdown] role="hint" for="cover"
# With story $i$ every choice so far exists twice, without it and with it. (Or `combinations` of
# each size, from 0 to $s$.) A `Counter` gives 0 for a tag that it never saw.

# %% [markdown] role="hint" for="cover"
# Start with `[[]]`; double it for each story; keep the choices in which
# `all(told[prompt] >= times for prompt in prompts)`; take the shortest, `default=None`.

# %% [markdown] role="hint" for="cover"
# **Symptom: "One story more than expected."** You go greedily, best story first. The best first
# step may not belong to the best set.


# %% role="setup"
def is_smallest(got, stories, prompts, times, size):
    """Positions of `size` stories that cover every prompt `times` times, whichever they are."""
    chosen = got.value.tolist() if isinstance(got.value, np.ndarray) else got.value
    missed = f"None means that it can't be done, but a choice of {size} does it."
    checks.that(chosen is not None, missed, got=got)
    fine = isinstance(chosen, (list, tuple)) and all(
        type(i) is int or isinstance(i, np.integer) for i in chosen
    )
    checks.that(fine, "The result is not a list of positions.", got=got)
    fine = all(0 <= i < len(stories) for i in chosen) and len(set(chosen)) == len(chosen)
    checks.that(
        fine, "A position is outside the list (they count from 0), or chosen twice.", got=got
    )
    for prompt in prompts:
        told = sum(prompt in stories[i]["tags"] for i in chosen)
        reason = f"Chosen stories that carry {prompt!r}: {told}; asked: {times}."
        checks.that(told >= times, reason, got=got)
    reason = f"Stories chosen: {len(chosen)}; enough: {size}."
    checks.that(len(chosen) <= size, reason, got=got)


# %% role="check" id="cover-by-hand" points=1 hint="Every prompt, as often as asked."
"""The three stories of section 3: all for two each, two for one each."""
tags = (["conflict", "failure"], ["failure", "impact"], ["conflict", "impact"])
stories = [{"tags": each} for each in tags]
prompts = ["conflict", "failure", "impact"]
is_smallest(checks.call(smallest_bank, stories, prompts), stories, prompts, 2, 3)
is_smallest(checks.call(smallest_bank, stories, prompts, 1), stories, prompts, 1, 2)
is_smallest(checks.call(smallest_bank, stories, ["impact"], times=2), stories, ["impact"], 2, 2)

# %% role="check" id="cover-greedy" points=1 hint="The best first step may not be in the best set."
"""The most versatile story is not in the smallest bank."""
stories = [{"tags": list(each)} for each in ("pqrs", "pqt", "rsu")]
is_smallest(checks.call(smallest_bank, stories, list("pqrstu"), 1), stories, "pqrstu", 1, 2)
stories = [{"tags": list(each)} for each in ("pqrs", "pqt", "rsu", "pqt", "pqrs", "rsu")]
is_smallest(checks.call(smallest_bank, stories, list("pqrstu")), stories, "pqrstu", 2, 4)
stories = [{"tags": list(each)} for each in ("pr", "q", "st", "pqrst")]
is_smallest(checks.call(smallest_bank, stories, list("pqrst"), 1), stories, "pqrst", 1, 1)
for tags in (["pq", "pr", "qr", "rs"], ["rs", "qr", "pr", "pq"]):  # dropping is greedy, too
    stories = [{"tags": list(each)} for each in tags]
    is_smallest(checks.call(smallest_bank, stories, list("pqrs"), 1), stories, "pqrs", 1, 2)

# %% role="hidden" id="cover-impossible" points=1 hint="None, and nothing: they differ."
"""None where it can't be done, nothing where nothing is asked, all where all are needed."""
stories = [{"tags": ["impact"]}, {"tags": ["failure", "impact"]}, {"tags": ["impact", "failure"]}]
for prompts, times in ((["conflict"], 1), (["impact", "failure"], 3), (["impact"], 4)):
    got = checks.call(smallest_bank, stories, prompts, times)
    checks.that(got.value is None, "No choice is enough: None is expected.", got=got)
got = checks.call(smallest_bank, [], ["impact"])
checks.that(got.value is None, "Without stories nothing is covered: None is expected.", got=got)
is_smallest(checks.call(smallest_bank, stories, [], 2), stories, [], 2, 0)
is_smallest(checks.call(smallest_bank, [], [], 1), [], [], 1, 0)
is_smallest(checks.call(smallest_bank, stories, ["impact"], 3), stories, ["impact"], 3, 3)
prompts = list("abcdefghijkl")
stories = [{"tags": [prompt]} for prompt in prompts]
is_smallest(checks.call(smallest_bank, stories, prompts, 1), stories, prompts, 1, 12)

# %% role="hidden" id="cover-tags" points=1 hint="Once per story, by the whole name."
"""A tag listed twice counts once; other tags and parts of names don't count."""
stories = [{"tags": each} for each in (["ship", "ship"], ["ownership", "x"], ["ship", "y"], ["y"])]
is_smallest(checks.call(smallest_bank, stories, ["ship"]), stories, ["ship"], 2, 2)
got = checks.call(smallest_bank, stories, ["ship"], 3)
checks.that(got.value is None, "Only two stories carry 'ship': None is expected.", got=got)
got = checks.call(smallest_bank, [{"tags": ["p", "p", "q", "q"]}], ["p", "q"])
checks.that(got.value is None, "One story is one story: None is expected.", got=got)
checks.leaves_inputs(smallest_bank, stories, ["y", "x", "ship"], 1)

# %% role="hidden" id="cover-milp" points=2 hint="Have you looked at every choice?"
"""As small as an integer program says, once, twice and three times."""


def by_integer_program(rows, times):
    from scipy.optimize import LinearConstraint, milp

    table = np.array(rows, dtype=float)
    enough = LinearConstraint(table.T, lb=times)
    solved = milp(np.ones(len(table)), constraints=enough, integrality=1, bounds=(0, 1))
    return round(solved.fun) if solved.success else None


rng = checks.rng("cover-milp")
trap = np.zeros((7, 8), dtype=bool)  # two prompts drawn, six that mislead the greedy
trap[4:, 2:] = [[1, 1, 1, 1, 0, 0], [1, 1, 0, 0, 1, 0], [0, 0, 1, 1, 0, 1]]
trap[rng.permutation(4)[:3], :2] = [[1, 0], [0, 1], [1, 0]]
many = rng.random((8, 5)) < 0.5
many[0], many[1:3] = True, np.array([[1, 0, 1, 0, 1], [0, 1, 0, 1, 0]])
thrice = rng.random((7, 3)) < 0.5
thrice[2:4], thrice[[0, 4, 6], [0, 1, 2]] = True, True
short = rng.random((5, 4)) < 0.7
short[:, 2] = np.arange(5) == rng.integers(5)  # one story where two are asked
for table, times in ((trap, 1), (many, 2), (thrice, 3), (short, 2)):
    table = table[rng.permutation(len(table))]
    stories = [{"tags": [f"p{j}" for j in np.flatnonzero(row)] + ["other"]} for row in table]
    prompts = [f"p{j}" for j in range(table.shape[1])]
    size = checks.reference(by_integer_program, table.tolist(), times)
    got = checks.call(smallest_bank, stories, prompts, times)
    if size is None:
        checks.that(got.value is None, "No choice is enough: None is expected.", got=got)
    else:
        is_smallest(got, stories, prompts, times, size)

# %% [markdown]
# ## 9. Part 6: your own bank (12 minutes)
#
# Five to seven cards, from your own work or studies. Not finished today? Write two now: each check
# says what they still lack, and the others grade what is there. **Choose eight** of these ten
# prompts that fit the level you apply for; each needs two stories. Write plain text like the sample
# below and end with `return read_cards(…)`. A card holds facts and turning points, not a script.
#
# - Start each action with a decision, "I chose … over … because …".
# - The baseline is what was before, or what would have happened without you.
# - A negative result is a result: "0.1 points, from an expected 2; I stopped it after three weeks".
# - Confidential? Use an index: baseline 100, number 64, unit "index".

# %% role="figure"
for name, question in PROMPTS.items():
    print(f"{name:16s} {question}")
print(SAMPLE_TEXT)


# %% role="solution" id="bank"
def my_bank():
    """Your stories.

    Returns
    -------
    list of dict, five to seven, as `read_cards` makes them: with the nine FIELDS and

    - a number, its unit and its baseline, and a digit in the result;
    - an action with more words than the situation, the task or the result, in which at least half
      of the "I" and "we" is "I" (`share_of_i`);
    - 70 to 420 spoken words;
    - one to four different tags out of PROMPTS;
    - together at least eight prompts that two or more stories carry;
    - titles that differ, and no near duplicates (J below 0.5), also not of the sample.
    """
    ### BEGIN SOLUTION
    return read_cards("""
title: Labels that came twice
situation: Our ticket classifier had 94% accuracy in every report, and support still re-routed
    tickets by hand all day.
task: I owned the evaluation. The labelling team, whose work I was about to question, did not
    report to anyone I knew.
action: I drew 300 tickets and read them myself. A third had near copies on both sides of the split.
    I first showed the pairs to the lead of labelling, alone, before any meeting, and asked what I
    had missed. She disagreed, so I proposed a test that could prove me wrong: split by customer,
    keep all else. I ran it that night and we read the number together.
result: Accuracy on new customers was 71%, not 94%. Splitting by customer became the rule, and two
    launches were postponed.
number: 71
unit: % accuracy
baseline: 94
tags: data-quality, conflict, influence

title: The Friday release
situation: A ranking model of mine went out on a Friday. By Saturday orders from new customers
    were down.
task: Nobody was on call for models. It was mine, so I took it.
action: I rolled back within the hour and wrote to sales before they asked. On Monday I looked for
    my own part. I had tested on customers with a history, and the default for an empty history
    was a zero that meant "dislikes all". I decided against a quick patch. I shipped a smaller model
    without that feature, wrote the check for empty histories that I should have had, and put
    my name on the rota.
result: New-customer orders had dropped by 18% for 26 hours. Since then 11 releases went out and
    none was rolled back.
number: 26
unit: hours until all was back
baseline: 60
tags: ownership, failure, trade-off

title: Forecast whom?
situation: A director wanted "an AI forecast of demand". There was no owner, no metric and no list
    of decisions that would use it.
task: I had two weeks to say whether it was worth a team.
action: I asked six planners to show me the last order that they regretted. All six were about
    the same twelve products, ordered too late. I dropped the word forecast and framed it as one
    question: reorder today, yes or no? I built last year's rule in a spreadsheet as a baseline and
    a plain regression next to it. I presented the errors in crates, not in percent, and advised
    against a team.
result: One person runs it. Late orders of those products went from 31 to 12 a month.
number: 12
unit: late orders a month
baseline: 31
tags: ambiguity, impact, influence

title: Offline up, online flat
situation: My new embedding raised recall by four points offline, and I had announced it widely.
task: The online test after three weeks showed nothing. I had to say so.
action: I resisted slicing until something was significant. I checked power first: it was fine.
    Then I replayed logs and saw that our offline set held only items that the old model had shown.
    A colleague wanted to extend the test; I argued against it with the replay, and we agreed to
    stop. I wrote the page on what I had believed and why it was wrong, and I built an evaluation
    set with random exposure.
result: The gain was 0.1 points where I had promised 4. The page is now read before every test.
number: 0.1
unit: points
baseline: 4
tags: failure, conflict, data-quality

title: Half the model, a tenth of the wait
situation: The best summariser took nine seconds an answer. Agents closed the window before it came.
task: Quality and speed had different owners. I was to pick one by the end of the month.
action: I defined the choice with numbers nobody had: I timed when agents give up. Half leave after
    two seconds. I tried three smaller models, and had five agents rate answers blind. I chose
    the one that lost 3% of ratings and answered in 0.9 seconds, wrote down what we would miss,
    and set the date on which I would look again. I kept the large one for the night batch.
result: Summaries that were read rose from 22% to 64% of calls. I looked again in May and kept it.
number: 64
unit: % of calls
baseline: 22
tags: trade-off, ownership, impact, ambiguity
""")
    ### END SOLUTION


# %% [markdown] role="hint" for="bank"
# No idea for a story? What did you change your mind about last year? What did you delete? Who was
# angry, and were they right?

# %% [markdown] role="hint" for="bank"
# No number? Count anything: tickets, hours, people who use it, weeks saved, times it failed. An
# honest estimate with its basis ("about 20 a week, by my calendar") is a number.

# %% [markdown] role="hint" for="bank"
# `return read_cards("""`, then for each story nine lines: `title:`, `situation:`, `task:`,
# `action:`, `result:`, `number:`, `unit:`, `baseline:`, `tags:`, and at the end `""")`.

# %% [markdown] role="hint" for="bank"
# **Symptom: "The coverage won't come out."** Make a table, stories by prompts. With five stories
# you need 16 tags for eight prompts, so at least one story carries four; see (1).

# %% role="figure"
for card in my_bank():
    print(f"{str(card.get('title'))[:40]:42s} {list(complaints(card)) or 'no complaint'}")
print("near duplicates:", list(near_duplicates(my_bank())) or "none")
counts = Counter(tag for card in my_bank() for tag in sorted(set(card.get("tags", []))))
print("stories per prompt:", dict(counts.most_common()))

# %% role="check" id="bank-size" points=1 label="form-checked" hint="Five to seven cards."
"""Form: five to seven stories, each a dict, each with a title of its own."""
got, stories = opened(my_bank)
for i, each in enumerate(got, start=1):
    checks.that(isinstance(each, dict), f"Story {i} is not a dict.")
checks.that(5 <= len(got) <= 7, f"The bank has {len(got)} of five to seven stories.")
titles = Counter(str(story.get("title", "no title")).strip().lower() for _, story in stories)
title, times = titles.most_common(1)[0]
checks.that(times == 1, f"{times} stories have the same title, {title[:40]!r}.")

# %% role="check" id="bank-tags" points=1 label="form-checked" hint="Names out of PROMPTS."
"""Form: every story has one to four different tags, all of them prompts."""
_, stories = opened(my_bank)
for label, story in stories:
    tags = story.get("tags")
    checks.that(tags is not None, f"{label} has no tags.")
    fine = isinstance(tags, (list, tuple)) and all(isinstance(tag, str) for tag in tags)
    checks.that(fine, f"{label}: its tags are not a list of texts.")
    for tag in tags:
        reason = f"{label}: the tag {tag[:40]!r} is not one of PROMPTS."
        checks.that(tag in PROMPTS, reason, expected=", ".join(PROMPTS))
    reason = f"{label} has {len(set(tags))} tags: one to four are allowed."
    checks.that(1 <= len(set(tags)) <= 4, reason)

# %% role="hidden" id="bank-complete" points=1 label="form-checked" hint="See missing_fields."
"""Form: every card is complete, with a number, a unit, a baseline and a digit in the result."""
_, stories = opened(my_bank)
for label, story in stories:
    for name in (name for name in FIELDS if name != "tags"):
        value = story.get(name)
        checks.that(name in story, f"{label} has no {name}.")
        if name in NUMBERS:
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            reason = f"{label}: the {name} is {str(value)[:20]!r}, not a number such as 412 or 0.5."
            checks.that(number and -math.inf < value < math.inf, reason)
        else:
            fine = isinstance(value, str) and value.strip()
            checks.that(fine, f"{label}: the {name} is empty, or no text.")
    digit = any(sign.isdigit() for sign in story["result"])
    checks.that(digit, f"{label}: no digit in the result. Say the number aloud, with its baseline.")

# %% role="hidden" id="bank-action" points=1 label="form-checked" hint="Cut the background first."
"""Form: the action is the longest of the four blocks."""
_, stories = opened(my_bank)
told = [(label, story) for label, story in stories if isinstance(story.get("action"), str)]
checks.that(told, "No story has an action yet.")
for label, story in told:
    sizes = {name: len(words(spoken({name: story.get(name)}))) for name in SPOKEN}
    for name in ("situation", "task", "result"):
        reason = f"{label}: {sizes['action']} words of action, {sizes[name]} of {name}."
        checks.that(sizes["action"] > sizes[name], reason)

# %% role="hidden" id="bank-voice" points=1 label="form-checked" hint="Which decision was yours?"
"""Form: at least half of the "I" and "we" in every action is "I"."""
_, stories = opened(my_bank)
told = [(label, story) for label, story in stories if isinstance(story.get("action"), str)]
checks.that(told, "No story has an action yet.")
for label, story in told:
    said = Counter(word.partition("'")[0] for word in words(story["action"]))
    mine, ours = sum(said[w] for w in I_WORDS), sum(said[w] for w in WE_WORDS)
    checks.that(mine, f"{label}: nobody says 'I' in the action. What did you do?")
    checks.that(mine >= ours, f"{label}: {mine} times 'I' and {ours} times 'we' in the action.")

# %% role="hidden" id="bank-length" points=1 label="form-checked" hint="70 to 420 words are spoken."
"""Form: every story takes between 30 seconds and 3 minutes to read aloud."""
_, stories = opened(my_bank)
for label, story in stories:
    count = len(words(spoken(story)))
    reason = f"{label} has {count:,} spoken words, {3 * count / 7:,.0f} s; 70 to 420 are asked."
    checks.that(70 <= count <= 420, reason)

# %% role="hidden" id="bank-cover" points=1 label="form-checked" hint="Table: stories by prompts."
"""Form: at least eight prompts are told by two or more stories."""
_, stories = opened(my_bank)
tagged = [story["tags"] for _, story in stories if isinstance(story.get("tags"), (list, tuple))]
told = {prompt: sum(prompt in tags for tags in tagged) for prompt in PROMPTS}
twice = sum(count >= 2 for count in told.values())
once = ", ".join(prompt for prompt, count in told.items() if count == 1) or "none"
reason = f"Prompts with two stories: {twice}; eight are asked. With only one: {once}."
checks.that(twice >= 8, reason)

# %% role="hidden" id="bank-twins" points=1 label="form-checked" hint="Another story, or a title?"
"""Form: no two stories share half of their words, and none is the sample."""
_, stories = opened(my_bank)
bags = [(label, set(words(spoken(story)))) for label, story in stories]
checks.that(any(bag for _, bag in bags), "No story has a word yet.")
bags.append(("the sample", set(words(spoken(SAMPLE)))))
for (one, a), (other, b) in itertools.combinations(bags, 2):
    shared, both = len(a & b), len(a | b)
    reason = f"{one} and {other} share {shared} of {both} different words: are they two?"
    checks.that(2 * shared < both or not both, reason)

# %% [markdown]
# ## 10. One minute, in writing (6 minutes)
#
# > "Take one of your stories. I know the background. Give me the minute that matters: what you did,
# > what came of it, and what you do differently since."
#
# Write it below as you would *say* it, 120 to 200 words, the story's title first. People grade it,
# out of four: a decision that was yours with the alternative that you rejected, a result against a
# baseline with its doubt, and a changed habit. Mask names.

# %% [markdown] role="written" id="one-minute" points=4
# ### BEGIN MARK SCHEME
# **The level is the number of points.** Judge what is told, not the English, not the fame of the
# company and not the size of the number. No answer: 0. Beyond 250 words: one level less.
#
# - **1, takes part.** Things happened near the teller. Actions are the team's or passive; one could
#   swap in any colleague. No result, or one without a baseline.
# - **2, acts.** First-person actions that can be pictured, and a result. But no choice: nothing was
#   rejected, so no judgment shows. The result is credited to the action without a doubt or a
#   comparison; the lesson, if any, is a proverb.
# - **3, decides.** At least one decision with the alternative and the reason; a result with number
#   and baseline that follows from it. The lesson is specific.
# - **4, decides and answers for it.** Level 3, and unasked both: a limit of the result (what else
#   moved it, how long it lasted, what it cost, whom) *and* a habit that has demonstrably changed,
#   with an occasion on which it was used.
#
# Caps: a result that cannot be true ("accuracy 140%"), or blaming a colleague in the main line, at
# most 2. A failure told well loses nothing; a success told as luck gains nothing.
#
# **Anchor, level 2.** "The Friday release. I found out on Saturday morning that orders from new
# customers were down. I rolled back my model right away and informed sales. On Monday I analysed it
# in depth and found that customers without a history got a wrong default value. I fixed the
# default, I added more tests, and I retrained the model. I also gave a talk about it to the team,
# which many people attended. After that, orders were back to normal and the next releases went
# well. It was stressful, but I learned how important communication and testing are, and that one
# should never release on a Friday. My manager was very happy with how quickly I reacted, and sales
# thanked me, too." *Why 2: fluent, and he acts, alone. But he never
# chooses between two things, "back to normal" has no number, and the lesson would fit any story.
# Anybody could say it without having been there.*
#
# **Anchor, level 4.** "The Friday release. On Saturday I had two options: patch the default in an
# hour, or roll back and lose the gain for everybody else, about 2% of orders. I rolled back: I did
# not yet know what else an empty history touched. It turned out that I had tested only on
# customers with a history. For the second release I left the feature out, against my own offline
# numbers: half the gain, no failure I could not explain. New-customer orders had been down 18% for
# 26 hours; the outage before had taken 60. Some of that speed was luck, I happened to look on a
# Saturday. What changed: I now write down, before a launch, for which users I have *no* test. In
# May that list had one line, users without a phone number, and that was the line that broke, in
# staging." *Why 4: a decision and its price, number and baseline, luck named unasked, a habit with
# the day it paid.*
# ### END MARK SCHEME

# %% [markdown]
# ## 11. Experiments (3 minutes)
#
# **Your bank, as a panel hears it.** Look for a block that crowds out the action.

# %% role="figure"
bank = my_bank()
fig, ax = plt.subplots(figsize=(8.4, 0.6 * len(bank) + 1.4), facecolor="white")
start = np.zeros(len(bank))
colors = dict(zip(SPOKEN, ("0.75", "0.55", "tab:blue", "tab:orange"), strict=True))
for name in SPOKEN:
    seconds = np.array([spoken_seconds({name: card.get(name, "")}) for card in bank])
    ax.barh(range(len(bank)), seconds, left=start, color=colors[name], label=name)
    start += seconds
labels = [
    f"{str(card.get('title'))[:26]}\n{share_of_i(card):.0%} I" if card.get("action") else "?"
    for card in bank
]
ax.set_yticks(range(len(bank)), labels, fontsize=9)
ax.invert_yaxis()
ax.set(xlabel="time to read the card aloud at 140 words a minute (s)")
ax.set_ylabel("story, and share of I in its action")
ax.legend(ncols=4, fontsize=9, loc="lower center", bbox_to_anchor=(0.45, 1.0))
fig.tight_layout()
plt.show()

tags = [set(card.get("tags", [])) for card in bank]
kept = [name for name, _ in Counter(t for each in tags for t in sorted(each)).most_common(8)]
for m in (2, 4, 5) if kept else ():
    print(f"{m} questions out of your {len(kept)} prompts: {survival(tags, kept, m):.0%} of loops")
tagged = [{"tags": list(each)} for each in tags]
print("smallest part of it that still covers them:", smallest_bank(tagged, kept))

# %% [markdown]
# *Figure 2. The mechanism. In a good card the blue block is the longest; background is what to cut
# when you are asked to be brief.*
#
# **How much must a copy change?** Take one story and replace some of its different words by new
# ones.

# %% role="figure"
rng = np.random.default_rng(4)
original = sorted(set(words(spoken(SAMPLE))))
shares = np.linspace(0, 1, 21)
found = []
for r in shares:
    new = rng.permutation(len(original))[: round(r * len(original))]
    copy = [f"new{i}" if i in new else word for i, word in enumerate(original)]
    common = len(set(copy) & set(original))
    found.append(common / (2 * len(original) - common))
bags = [set(words(spoken(card))) for card in [SAMPLE, *my_bank()]]
pairs = [(a, b) for a, b in itertools.combinations(bags, 2) if a | b]
unrelated = [len(a & b) / len(a | b) for a, b in pairs]

fig, ax = plt.subplots(figsize=(8, 3.6), facecolor="white")
ax.plot(shares, (1 - shares) / (1 + shares), color="tab:blue", label="formula (8)")
ax.plot(shares, found, "o", color="tab:blue", ms=4, label="a changed copy of the sample")
ax.plot(np.full(len(unrelated), 1.04), unrelated, "_", color="tab:orange", ms=14)
ax.plot([], [], "_", color="tab:orange", ms=14, label="pairs of your stories and the sample")
ax.axhline(0.5, color="tab:red", ls="--", label="threshold 0.5")
ax.set(xlabel="share of the different words that are new, r (0 to 1)", xlim=(-0.02, 1.1))
ax.set(ylabel="similarity J (0 to 1)")
ax.legend(fontsize=9)
fig.tight_layout()
plt.show()

# %% [markdown]
# *Figure 3. The limit. $J$ falls to one half when a third of the words is new. Unrelated stories
# (orange; no $r$ belongs to them) share "the", "I" and "to", so they don't reach 0. A paraphrase
# with a thesaurus passes: $J$ compares words, not events.*

# %% [markdown]
# ## 12. Follow-ups (6 minutes)
#
# Answer aloud, all three steps, then unfold.
#
# **1. Derive.** Five interviewers, ten prompts. How many stories, at three prompts each, give every
# prompt two? *And* how often do ten specialists get through? *And* what breaks (3)?
#
# <details><summary>Weak</summary>
#
# "Ten prompts, so about ten stories."
#
# </details>
#
# <details><summary>Strong</summary>
#
# By (2) $20/3$, so seven. Specialists: $1\cdot0.9\cdot0.8\cdot0.7\cdot0.6 = 30\%$ get through. (3)
# needs independent, equally likely prompts. If the panel splits the prompts beforehand, specialists
# never fail. If everybody loves "conflict", both banks suffer and conflict wants a third story. So
# ask the recruiter how the panel divides its questions.
#
# </details>
#
# **2. Break it.** Show me a story that passes your gate and is worthless. *And* a good one that
# fails it. *And* what do you do about it?
#
# <details><summary>Weak</summary>
#
# "The gate is objective, so a passing story is fine."
#
# </details>
#
# <details><summary>Strong</summary>
#
# "I did, I did, …" eighty times with a 7 in the result passes. A failure told with "halved" instead
# of a digit fails, and so does a true "we" where a pair really decided together. Form is a filter
# for forgetting, not a measure of worth: I fix what it names where it is right, overrule it where
# it isn't, and have a person listen.
#
# </details>
#
# **3. Scale it.** A school has 50,000 stories and wants the copied ones. *And* the cost of all
# pairs? *And* what does the fast way miss?
#
# <details><summary>Weak</summary>
#
# "Run `near_duplicates` on a bigger machine."
#
# </details>
#
# <details><summary>Strong</summary>
#
# $50{,}000^2/2 = 1.25$ billion pairs; at 10 µs each that is 3.5 hours on one core. MinHash keeps a
# few hundred numbers a story, and the chance that two minima agree is exactly $J$. Banding them
# proposes only pairs that agree in a whole band. With 20 bands of 5 rows a pair at $J=0.5$ is
# proposed with $1-(1-0.5^5)^{20} = 47\%$, at $0.8$ with 99.96%: choose bands by the miss that you
# can bear. Paraphrases need embeddings, and a person before any accusation.
#
# </details>
#
# **4. Compare it.** Greedy against the exact search? *And* how bad can greedy be? *And* would you
# ever ship it?
#
# <details><summary>Weak</summary>
#
# "Greedy is optimal, it takes the best one each time."
#
# </details>
#
# <details><summary>Strong</summary>
#
# Greedy takes the story that serves most open prompts: $O(s^2p)$. Its cover is at most
# $H_p = 1 + 1/2 + \dots + 1/p$ times the best when each prompt is needed once, 2.7 for eight. Exact
# search doubles with every story: 30 stories are a billion subsets. Then an integer program, which
# solves such sizes at once, or greedy where an answer is due in milliseconds and one story too many
# costs little.
#
# </details>
#
# **5. In production.** "Tell me about a model of yours that failed after launch." *And* how did you
# find out? *And* what would have caught it a week earlier?
#
# <details><summary>Weak</summary>
#
# "The data team changed a column without telling us, so it was not really our fault."
#
# </details>
#
# <details><summary>Strong</summary>
#
# What happened, with size and duration; that you found out from a customer, if so; the decision in
# the first hour and its price. Then the missing check, named (a null rate per segment, say), that
# it exists now, and one day on which it fired. No culprit: the column changed, and nothing of mine
# was watching.
#
# </details>
#
# **6. Rebut it.** *"Behavioral rounds are talent: either you have stories or you don't."*
#
# <details><summary>Weak</summary>
#
# "True, I just try to be myself."
#
# </details>
#
# <details><summary>Strong</summary>
#
# Everyone who worked for a year has the events. What is prepared is the choice (Figure 1), the
# number, which is hard to find on the spot, and the order. Interviewers who ask everybody the same
# questions and rate by anchors agree more with each other and predict better than free talk, so
# what they listen for can be learned. What should not be prepared is the wording.
#
# </details>

# %% [markdown]
# ## 13. The card (1 minute)
#
# - Two stories for every prompt: $s \ge 2p/\bar t$, so five to seven.
# - Spread the tags; two favourites are two specialists in disguise.
# - Action longest, mostly "I"; the decision comes with what you rejected.
# - Number, unit, baseline; say what else may have moved it.
# - 140 words a minute: 300 to 400 words are two to three minutes.
# - Form can be counted. Truth and judgment can't.
#
# **Two traps:** a percentage without "from what"; a learned text that breaks at the first question.
#
# **Say this in 30 seconds:** "I keep six stories, each ready for about three prompts, so that a
# panel seldom hears one twice. I open with one sentence of background, spend most of the time on
# what I decided and against what, and end with a number, its baseline and what I do differently
# since. Then I stop, and let you ask."
#
# **Recall tomorrow, on paper:** (2), (3), and the baselines of your six numbers.
#
# ### Sources
#
# - P. Hall, "On Representatives of Subsets", 1935.
# - V. Chvátal, "A Greedy Heuristic for the Set-Covering Problem", 1979.
# - A. Broder, "On the Resemblance and Containment of Documents", 1997.
# - J. Leskovec, A. Rajaraman, J. Ullman, *Mining of Massive Datasets*, chapter 3 (MinHash, bands).
# - M. Campion, D. Palmer, J. Campion, "A Review of Structure in the Selection Interview", 1997.
# - C. Huyen, *Introduction to Machine Learning Interviews*, the chapters on behavioral questions.
# - SciPy reference, `scipy.spatial.distance.jaccard` and `scipy.optimize.milp`.
