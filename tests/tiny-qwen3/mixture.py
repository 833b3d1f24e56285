"""The training mixture: families with their shares, histories and modes."""

from tasks.chat import other, small_talk
from tasks.letters import count_letters, reverse_word
from tasks.sums import differences, follow_ups, sums
from tasks.switches import apply_mode, with_history
from tasks.tools import tool_call, tool_use, toolbox

SHARES = {
    sums: 22, differences: 4, follow_ups: 13, count_letters: 12, reverse_word: 17, tool_call: 12, tool_use: 2.5,
    small_talk: 8, other: 7,
}
# Where the trace is short and the answer known, direct answers are worth as many conversations as thought-out ones.
TALK_MODES = {"plain": 3, "hard_off": 3, "soft_off": 2, "soft_on": 1, "cut": 0.7}
HISTORIES = (sums, count_letters, reverse_word, small_talk, other)


def conversation(source):
    """One conversation of the training mixture, in a random mode, sometimes after earlier turns or with an idle tool."""
    make = source.weighted(SHARES)
    made = make(source)
    if make not in (tool_use, tool_call):
        for _ in range(source.weighted({0: 8.8, 1: 0.9, 2: 0.3})):
            made = with_history(source, made, source.pick(HISTORIES)(source))
    if make in (count_letters, reverse_word, small_talk, other) and source.chance(0.01):
        made.tools = toolbox(source)[0]
    return apply_mode(source, made, source.weighted(TALK_MODES) if make in (small_talk, other) else None)
