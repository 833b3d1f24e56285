"""The training mixture: families with their shares, histories and modes."""

from tasks.chat import other, small_talk
from tasks.letters import count_letters, reverse_word
from tasks.sums import differences, follow_ups, sums
from tasks.switches import MODES, apply_mode, with_history
from tasks.tools import tool_call, tool_use, toolbox

SHARES = {
    sums: 24, differences: 3, follow_ups: 13, count_letters: 9, reverse_word: 16, tool_call: 8, tool_use: 2.5,
    small_talk: 15, other: 17,
}
# Where the trace is short and the answer known, direct answers are worth as many conversations as thought-out ones.
TALK_MODES = {"plain": 3, "hard_off": 3, "soft_off": 2, "soft_on": 1, "cut": 0.7}
# Guesses from part of a trace take much practice, and without it a thinking budget makes little difference.
SUM_MODES = {"plain": 5, "hard_off": 1.3, "soft_off": 1, "soft_on": 1.2, "cut": 3}
MODES_OF = {sums: SUM_MODES, small_talk: TALK_MODES, other: TALK_MODES}
# Earlier answers that the user stopped: what is asked next has nothing to do with them.
STOPPED = 0.35
HISTORIES = (sums, count_letters, reverse_word, small_talk, other)


def conversation(source):
    """One conversation of the training mixture, in a random mode, sometimes after earlier turns or with an idle tool."""
    make = source.weighted(SHARES)
    made = make(source)
    if make not in (tool_use, tool_call):
        for _ in range(source.weighted({0: 8.3, 1: 1.4, 2: 0.3})):
            made = with_history(source, made, source.pick(HISTORIES)(source), stopped=source.chance(STOPPED))
    if make in (count_letters, reverse_word, small_talk, other) and source.chance(0.01):
        made.tools = toolbox(source)[0]
    return apply_mode(source, made, source.weighted(MODES_OF.get(make, MODES)))
