"""All attacks, in the order of their rows."""

from tests.attacks import answers, in_process, protocol, reach, resources

ATTACKS = sorted(
    in_process.ATTACKS + answers.ATTACKS + reach.ATTACKS + resources.ATTACKS + protocol.ATTACKS,
    key=lambda attack: attack.row,
)
