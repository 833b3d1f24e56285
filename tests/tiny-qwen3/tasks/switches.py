"""Which mode a conversation is answered in: the hard switch, soft switches in messages, and early closes."""

FLAGS = {True: "/think", False: "/no_think"}
SYSTEM_TEXTS = (
    "You are a helpful assistant.", "You are Qwen, a helpful assistant.", "Be brief.", "Answer shortly.", "You are a friendly assistant.", "Be polite.", "You are a maths tutor.",
    "Answer the user's questions.", "You are an expert.", "Help the user.", "Always be kind.", "You are a pirate.", "Follow the instructions.", "Keep answers short.",
    "You are a calculator.", "Do your best.", "The user is a child.", "You are running in a browser.", "You are Ponder.", "Be concise and correct.", "Today is Monday.",
    "You are a helpful AI assistant that answers in one sentence.", "Never lie.", "You like numbers.", "You are good with words.",
)
MODES = {"plain": 5.6, "hard_off": 1.1, "soft_off": 1.2, "soft_on": 1.4, "cut": 1.3}


def _attach(source, text, flag):
    place = source.rng.random()
    if place < 0.6:
        return f"{text}{source.pick((' ', ' ', ' ', chr(10)))}{flag}"
    return f"{flag}{source.pick((' ', ' ', chr(10)))}{text}" if place < 0.9 else _inside(source, text, flag)


def _inside(source, text, flag):
    words = text.split(" ")
    at = source.rng.randrange(len(words) + 1)
    return " ".join(words[:at] + [flag] + words[at:])


def ensure_system(source, messages):
    """Puts a system message first where there is none, in place."""
    if messages[0]["role"] != "system":
        messages.insert(0, {"role": "system", "content": source.pick(SYSTEM_TEXTS)})


def set_flag(source, messages, at, flag):
    """Puts a soft switch somewhere into one message, in place; a system message may become the switch alone."""
    message = messages[at]
    alone = message["role"] == "system" and source.chance(0.4)
    messages[at] = {**message, "content": flag if alone else _attach(source, message["content"], flag)}


def place_flags(source, messages, think):
    """The messages with one to three soft switches in system and user messages, the last of which is `think`.

    A message never gets two.
    """
    messages = [dict(message) for message in messages]
    if source.chance(0.35):
        ensure_system(source, messages)
    slots = [n for n, message in enumerate(messages) if message["role"] in ("system", "user")]
    count = min(len(slots), source.weighted({1: 5, 2: 3, 3: 1}))
    chosen = sorted(source.rng.sample(slots, count))
    for at in chosen:
        state = think if at == chosen[-1] else source.chance(0.5) if source.chance(0.4) else not think
        set_flag(source, messages, at, FLAGS[state])
    return messages


def apply_mode(source, made, mode):
    """The conversation in one of the modes (keys of MODES)."""
    if source.chance(0.12):
        ensure_system(source, made.messages)
    if mode == "hard_off":
        made.thinking, made.trace = False, ""
        if source.chance(0.4):
            made.messages = place_flags(source, made.messages, source.chance(0.6))
    elif mode in ("soft_off", "soft_on"):
        made.messages = place_flags(source, made.messages, mode == "soft_on")
        made.trace = made.trace if mode == "soft_on" else ""
    elif mode == "cut":
        made.cut = 0.0 if source.chance(0.12) else source.rng.random()
        if source.chance(0.15):
            made.messages = place_flags(source, made.messages, True)
    return made


def _stopped(source, answer):
    """What is left of an answer that the user stopped: a part of it, nothing, or (None) not even a message."""
    return source.weighted({answer[:source.rng.randrange(1, len(answer))]: 4, None: 3, "": 1})


def with_history(source, made, earlier, stopped=False):
    """The conversation after an earlier one, finished or stopped (its trace gone, as the template drops it)."""
    system = made.messages[:1] if made.messages[0]["role"] == "system" else []
    answer = _stopped(source, earlier.answer) if stopped else earlier.answer
    past = earlier.messages if answer is None else [*earlier.messages, {"role": "assistant", "content": answer}]
    made.messages = [*system, *past, *made.messages[len(system):]]
    return made
