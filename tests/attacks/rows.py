"""What learner code tries, by row, and what holds it."""

APART = "Checks come from the course and run in a process that never runs learner code."
PLAIN = "Only plain data crosses, rebuilt as exact built-in types; nothing is unpickled."
UNSEEN = "The sandbox holds Python, numpy and matplotlib: no course, no other submission, no home."
BOUNDED = "Limits of memory, processes, files, scratch, output and time end that submission only."
COURSE = "Ids, kinds, order and points of checks are read from the course's notebook only."

# row: (the attack, what holds it)
ROWS: dict[int, tuple[str, str]] = {
    1: ("Tag check cells so that they are skipped or may fail", COURSE),
    2: ("Strip assertions with an AST transformer", APART),
    3: ("Rewrite later cells with an input transformer", APART),
    4: ("Print a score from the display hook or the exception hook", APART),
    5: ("Give scores that are NaN, negative or above the maximum", COURSE),
    6: ("Forge messages on the kernel's sockets", "There is no kernel: " + APART),
    7: ("Wrap the kernel's or the shell's execution to say that all is well", APART),
    8: ("Replace the shell's run_code", APART),
    9: ("Compile with optimisation, so that assertions vanish", APART),
    10: ("Silence tracebacks and swallow exceptions", APART),
    11: ("Patch the comparison helpers", APART),
    12: ("Patch the reference library", APART),
    13: ("Swap the tester's globals through frames or the garbage collector", APART),
    14: ("Return objects with lying operators", PLAIN),
    15: (
        "Ship modules that shadow libraries",
        "They are not copied to the sandbox, and the examiner imports from the course's "
        "environment. " + APART,
    ),
    16: ("Read hidden checks from history, hooks, frames or line caches", APART),
    17: ("Open the course's source or its installed package", UNSEEN),
    18: ("Write a score into the gradebook", UNSEEN),
    19: (
        "Leave a start-up file for the next learner's run",
        "Each submission has a scratch of its own, gone with it; all else is read-only.",
    ),
    20: ("Branch on the grader's environment", "The environment is cleared."),
    21: ("Poison a pickled result", PLAIN),
    22: (
        "Write or rewrite the results late",
        "Results leave the examiner by a socket that the candidate does not have.",
    ),
    23: (
        "Read a secret from memory",
        "There is none: secrets stay in the examiner; /proc is empty and tracing is refused.",
    ),
    24: (
        "Open a shell, or send data out",
        "No network, no name service, no programs; abstract sockets are of one's own namespace.",
    ),
    25: ("End the process", "What is not reached gets no points, with the reason recorded."),
    26: ("Never come back", "A deadline for each cell and for the whole notebook, then SIGKILL."),
    27: ("Exhaust memory, processes, threads, disk, inodes or output", BOUNDED),
    28: (
        "Leave a thread, a process or a timer behind",
        "New processes are refused; the whole process-id namespace is killed at the end.",
    ),
    29: (
        "Hand in a broken, huge, old or duplicated notebook",
        "A notebook that can't be read is refused in one sentence; a second cell is ignored.",
    ),
    30: ("Delete, rename, reorder or retype check cells, change their points", COURSE),
    31: (
        "Hard-code answers, memorise hidden inputs",
        "Hidden inputs are drawn from a course seed that only the examiner has.",
    ),
    32: (
        "Call the library that one is asked to write",
        "It is not in the sandbox unless the interview allows it. Its code pasted into the "
        "notebook is not told from an answer.",
    ),
    33: ("Use unlimited submissions as an oracle", "Not held: see below."),
    34: (
        "Forge the student, the time or a path in an archive",
        "The student is the folder that nbgrader collected. Times and archives are nbgrader's: "
        "see below.",
    ),
    35: (
        "Kill, stop or trace the grader or another submission",
        "No other process is in sight; tracing is refused by the system-call filter.",
    ),
    36: (
        "Answer with malformed messages",
        "Every length, depth and kind is checked before it is used; the candidate is given up.",
    ),
    37: (
        "Put markup or script where an instructor's browser shows it",
        "Of rich outputs only checked images and plain text are kept; other markup is sanitised "
        "when the page is made.",
    ),
}

# rows that no submission in this corpus tries, and why
UNTRIED = {
    33: "the number of submissions is a policy of the exchange, and this grader has none",
}
