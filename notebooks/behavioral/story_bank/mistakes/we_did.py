"""Says we where a person is asked for."""


# part: bank
# fails: bank-voice
# says: Every action is the team's, so the panel can't tell what you decided. Say I for what was yours
#   and keep we for what was shared.
def my_bank():
    return read_cards("""
title: Labels that came twice
situation: Our ticket classifier had 94% accuracy in every report, and support still re-routed
    tickets by hand all day.
task: I owned the evaluation. The labelling team, whose work I was about to question, did not
    report to anyone I knew.
action: we drew 300 tickets and read them ourselves. A third had near copies on both sides of the split.
    we first showed the pairs to the lead of labelling, alone, before any meeting, and asked what we
    had missed. She disagreed, so we proposed a test that could prove me wrong: split by customer,
    keep all else. we ran it that night and we read the number together.
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
action: we rolled back within the hour and wrote to sales before they asked. On Monday we looked for
    our own part. we had tested on customers with a history, and the default for an empty history
    was a zero that meant "dislikes all". we decided against a quick patch. we shipped a smaller model
    without that feature, wrote the check for empty histories that we should have had, and put
    our name on the rota.
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
action: we asked six planners to show me the last order that they regretted. All six were about
    the same twelve products, ordered too late. we dropped the word forecast and framed it as one
    question: reorder today, yes or no? we built last year's rule in a spreadsheet as a baseline and
    a plain regression next to it. we presented the errors in crates, not in percent, and advised
    against a team.
result: One person runs it. Late orders of those products went from 31 to 12 a month.
number: 12
unit: late orders a month
baseline: 31
tags: ambiguity, impact, influence

title: Offline up, online flat
situation: My new embedding raised recall by four points offline, and I had announced it widely.
task: The online test after three weeks showed nothing. I had to say so.
action: we resisted slicing until something was significant. we checked power first: it was fine.
    Then we replayed logs and saw that our offline set held only items that the old model had shown.
    A colleague wanted to extend the test; we argued against it with the replay, and we agreed to
    stop. we wrote the page on what we had believed and why it was wrong, and we built an evaluation
    set with random exposure.
result: The gain was 0.1 points where I had promised 4. The page is now read before every test.
number: 0.1
unit: points
baseline: 4
tags: failure, conflict, data-quality

title: Half the model, a tenth of the wait
situation: The best summariser took nine seconds an answer. Agents closed the window before it came.
task: Quality and speed had different owners. I was to pick one by the end of the month.
action: we defined the choice with numbers nobody had: we timed when agents give up. Half leave after
    two seconds. we tried three smaller models, and had five agents rate answers blind. we chose
    the one that lost 3% of ratings and answered in 0.9 seconds, wrote down what we would miss,
    and set the date on which we would look again. we kept the large one for the night batch.
result: Summaries that were read rose from 22% to 64% of calls. I looked again in May and kept it.
number: 64
unit: % of calls
baseline: 22
tags: trade-off, ownership, impact, ambiguity
""")
