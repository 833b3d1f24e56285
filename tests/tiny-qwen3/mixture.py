"""The training mixture: families with their shares, histories and modes."""

from tasks.chat import other, small_talk
from tasks.letters import count_letters, reverse_word
from tasks.sums import differences, follow_ups, sums
from tasks.switches import apply_mode, with_history
from tasks.tools import tool_call, tool_use, toolbox

SHARES = {
    sums: 24, differences: 1.5, follow_ups: 11, count_letters: 19, reverse_word: 19, tool_call: 4, tool_use: 2,
    small_talk: 7, other: 8,
}
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
    return apply_mode(source, made)
