"""A bank of seven in dicts: curly apostrophes, whole numbers, tuples of tags, a null result."""


# part: bank
def my_bank():
    def story(title, situation, task, action, result, number, unit, baseline, *tags):
        fields = (title, situation, task, action, result, number, unit, baseline, tags)
        return {**dict(zip(FIELDS, fields, strict=True)), "year": 2023}

    return (
        story(
            "Nobody’s pipeline",
            "Three teams read one feature table, and none of them owned it.",
            "It broke at night. I wasn’t asked, but I was awake.",
            "I’d fixed it twice before I saw the pattern, so I stopped fixing. I listed every reader, "
            "and I’ve rarely been so surprised: eleven jobs, four of them dead. I switched those off, "
            "one a day, with a note and a way back. I proposed myself as owner for six months. My "
            "lead wanted a committee; I said that a committee doesn’t wake up.",
            "Nightly failures went from 14 to 0 a quarter.",
            0,
            "failures a quarter",
            14,
            "ownership",
            "conflict",
        ),
        story(
            "The test that showed nothing",
            "We had spent a quarter on personalised ordering.",
            "I ran the A/B test, and the room expected a win.",
            "I wrote the stopping rule down before the start and sent it round. When the interval lay "
            "around zero, I was asked to look at segments. I agreed to look, at the three named in "
            "the plan, and I reported all three, none of them different. I argued for switching off, "
            "because keeping it cost one engineer. I showed what else that engineer could do.",
            "The effect was 0.0% (from -0.3 to 0.3), against 2% in the plan. It was switched off.",
            0.0,
            "% of sessions",
            2,
            "negative-result",
            "influence",
            "trade-off",
        ),
        story(
            "Explaining a maybe",
            "A hospital wanted a yes or a no from our risk score.",
            "I had to explain to doctors what 30% means.",
            "I dropped the slides and brought ten cards, three of them red. I asked each doctor to "
            "draw one and to say what they would do. They disagreed with each other, and that was "
            "the point: I told them the threshold was theirs. We chose it together; then I built the "
            "screen around counts, not percentages, and I sat in on two shifts to see it used.",
            "Alerts that were read rose from 1 in 5 to 4 in 5.",
            4,
            "alerts of five",
            1,
            "collaboration",
            "ambiguity",
            "influence",
        ),
        story(
            "My leak",
            "My churn model was the best that anyone had seen.",
            "I presented it to the board before I had doubted it.",
            "I found the leak myself, a week later: a column that was filled in after customers left. "
            "I told my manager the same hour, and I asked to tell the board, too. I retrained without "
            "it, and I wrote the honest number next to the old one. Since then I train one model on "
            "each single column first; if one of them is too good, I ask when it is written.",
            "AUC was 0.71, not 0.97. The single-column check has caught 3 leaks since.",
            0.71,
            "AUC",
            0.97,
            "failure",
            "data-quality",
            "ownership",
        ),
        story(
            "What does 'active' mean?",
            "Marketing asked for a model of active users. Everyone nodded.",
            "I was to start on Monday.",
            "I didn’t start. I asked five people what they would do with the list, and I got four "
            "answers. I wrote each as a sentence with a date in it, and computed how many users it "
            "named: from nine thousand to two million. I put these on one page and asked marketing "
            "to strike out three. They struck out two, so I built two lists, and no model.",
            "Two queries did the job: 3 days instead of the 40 that were planned.",
            3,
            "days",
            40,
            "ambiguity",
            "data-quality",
            "impact",
        ),
        story(
            "Good enough by Thursday",
            "A partner needed address matching before a contract ended.",
            "There were four days. The good model needed three weeks.",
            "I chose rules over the model, and I told the partner which tenth of the addresses they "
            "would miss. My colleague called it a step back. I listened, tried his idea for half a "
            "day, measured it, and stayed with mine. I logged every miss as training data for the "
            "model that we’d build later, and I put a date on later.",
            "It matched 89% on Thursday; by hand it had been 60%.",
            89,
            "% matched",
            60,
            "trade-off",
            "conflict",
            "impact",
        ),
        story(
            "The intern who was right",
            "An intern said that our evaluation was wrong. I was sure that it wasn’t.",
            "I was his mentor, and it was my evaluation.",
            "I asked him to break it, and he did, with twelve lines. I could have mended it alone. I "
            "asked him to present it instead, and I said in front of everybody that I had missed it "
            "for a year. I changed how I review: I now ask for one input on which the number must "
            "change, and I run that first. He wrote ours.",
            "Precision dropped from 91 to 84, and stayed true.",
            84,
            "% precision",
            91,
            "failure",
            "collaboration",
            "negative-result",
        ),
    )
