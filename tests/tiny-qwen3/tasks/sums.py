"""Sums of two to six numbers, small differences, and follow-ups that go on from the last result."""

from conversation import Conversation, reserved
from phrasing import casual

SUM_PHRASINGS = (
    "What is {plus}?", "What's {plus}?", "what is {plus}", "{plus}", "{plus} = ?", "{plus}=", "{plus} =", "{tight}",
    "{tight}=", "{tight}=?", "{tight}?", "{plus}?", "Add {list}.", "Add {list}", "Add up {list}.", "Add {list} together.",
    "Calculate {plus}.", "Compute {plus}.", "Compute {plus}", "Work out {plus}.", "Find {plus}.", "Solve {plus}.",
    "Evaluate {plus}.", "What is the sum of {list}?", "The sum of {list}?", "sum of {list}", "Sum {list}.",
    "Give me the sum of {list}.", "Find the sum of {list}.", "What do you get if you add {list}?",
    "What does {plus} equal?", "What does {plus} make?", "How much is {plus}?", "How much is {list} together?",
    "How much do {list} make?", "Can you add {list}?", "Could you add up {list} for me?", "Can you calculate {plus}?",
    "I need the sum of {list}.", "I want to add {list}.", "Total of {list}?", "What is the total of {list}?",
    "Tell me what {plus} is.", "Do you know what {plus} is?", "{list}: what is the sum?", "Sum: {list}",
    "Please add {list}.", "Please calculate {plus}.", "{words}", "What is {words}?", "what's {words}?", "How much is {words}?",
    "Calculate {words}.", "Compute {words}.", "What does {words} equal?", "What is {words} equal to?",
    "add these numbers: {list}", "Add these: {list}", "Sum up {list}.", "Sum up the numbers {list}.",
    "What is the result of {plus}?", "Result of {plus}?", "The answer to {plus}?", "What's the answer to {plus}?",
    "If I have {list}, what is the total?", "Let's add {list}.", "Take {list} and add them up.", "Adding {list} gives what?",
    "Think and tell me: {plus}", "Quickly: {plus}", "{plus} equals?", "{plus} is what?", "{plus} makes?", "Try {plus}.",
    "Now {plus}.", "And {plus}?", "Next: {plus}", "My homework: {plus}", "math: {plus}", "calc {tight}", "{comma} sum", "sum {comma}",
    "add {comma}", "Answer this: {plus}", "Do the sum {plus}.", "Do this sum: {plus}", "Here is a sum: {plus}",
)
MINUS_PHRASINGS = (
    "What is {a} - {b}?", "{a} - {b}", "{a}-{b}", "{a} minus {b}", "What is {a} minus {b}?", "Subtract {b} from {a}.",
    "Take {b} away from {a}.", "Calculate {a} - {b}.", "How much is {a} - {b}?", "{a} take away {b}", "{a} - {b} = ?",
)
FOLLOW_UPS = {
    "+": (
        "Add {k} to that.", "add {k} to that", "and add {k} to that", "Now add {k}.", "and {k} more", "And {k} more?", "plus {k}",
        "Plus {k}?", "add {k}", "Add {k} more.", "add {k} to it", "Add {k} to the result.", "What if you add {k}?",
        "and plus {k}?", "now plus {k}", "Add another {k}.", "another {k} on top", "Then add {k}.", "increase that by {k}",
        "Increase it by {k}.", "What about {k} more?", "{k} more", "+ {k}", "+{k}", "and then {k} more?", "Can you add {k} to that?",
        "Please add {k} to that.", "that plus {k}?", "What is that plus {k}?", "And with {k} more?", "add {k} to your answer",
        "Add {k} to the last result.", "Now add {k} to that number.", "Put {k} on top.", "make it {k} more", "and now add {k}",
    ),
    "-": (
        "Take {k} away.", "take {k} away", "Take away {k}.", "minus {k}", "Minus {k}?", "and minus {k}?", "Subtract {k}.",
        "subtract {k} from that", "Subtract {k} from that.", "Now take {k} away.", "{k} less", "and {k} less?", "Remove {k}.",
        "- {k}", "-{k}", "decrease that by {k}", "Take {k} from that.", "That minus {k}?", "What is that minus {k}?", "now minus {k}",
    ),
}


def answer_text(value):
    """The model's answer to a question whose result is this number."""
    return f"The answer is {value}."


def _digits(total, term):
    """The result's digits from the units up, one for each place of the longer operand and a last carry where there is one."""
    result, places = total + term, max(len(str(total)), len(str(abs(term))))
    digits = str(result).rjust(places, "0")[::-1]
    return ",".join(digits)


def running_trace(terms):
    """The running sum, one addition a sentence: its digits from the units up (so that each needs only a carry), then the number."""
    steps, total = [], terms[0]
    for term in terms[1:]:
        sign = "+" if term >= 0 else "-"
        steps.append(f"{total} {sign} {abs(term)}: {_digits(total, term)} = {total + term}.")
        total += term
    return " ".join(steps)


def _limit(source, count):
    return source.weighted({10: 1, 20: 1, 100: 6, 1000: 0.5 if count <= 4 else 0.2})


def sum_terms(source, count=None):
    """Two to six numbers of 0 to 99, sometimes up to 999, on the source's side of the reserved tenth."""
    count = count or source.weighted({2: 2.5, 3: 3, 4: 2, 5: 1.5, 6: 1.2})
    return source.material("sum", lambda: [source.rng.randrange(_limit(source, count)) for _ in range(count)])


def sum_request(source, terms):
    """A request for the sum of these terms."""
    plus = " + ".join(map(str, terms))
    joint = source.pick((" and ", " and ", ", and "))
    listed = ", ".join(map(str, terms[:-1])) + joint + str(terms[-1])
    slots = {
        "plus": plus, "tight": "+".join(map(str, terms)), "list": listed, "words": " plus ".join(map(str, terms)),
        "comma": source.pick((", ", " ")).join(map(str, terms)),
    }
    return casual(source, source.phrasing(SUM_PHRASINGS).format(**slots))


def sums(source):
    """A question for a sum."""
    terms = sum_terms(source)
    messages = [{"role": "user", "content": sum_request(source, terms)}]
    return Conversation("sums", messages, answer_text(sum(terms)), running_trace(terms), expect={"number": sum(terms)})


def differences(source):
    """A question for the difference of two numbers, never negative."""
    def make():
        pair = [source.rng.randrange(_limit(source, 2)) for _ in range(2)]
        return [max(pair), min(pair)]
    a, b = source.material("difference", make)
    request = casual(source, source.phrasing(MINUS_PHRASINGS).format(a=a, b=b))
    return Conversation("differences", [{"role": "user", "content": request}], answer_text(a - b), running_trace([a, -b]),
                        expect={"number": a - b})


def _step(source, total):
    sign = "-" if total > 1 and source.chance(0.3) else "+"
    term = source.rng.randrange(1, min(total, 100)) if sign == "-" else source.rng.randrange(1, source.pick((10, 20, 100)))
    request = casual(source, source.phrasing(FOLLOW_UPS[sign]).format(k=term))
    return request, term if sign == "+" else -term


def _fresh_step(source, total):
    while True:
        request, term = _step(source, total)
        if reserved("follow-up", [total, term]) == source.held:
            return request, term


def follow_ups(source):
    """A sum, then one to three follow-ups; the last one is to be answered."""
    terms = sum_terms(source)
    total = sum(terms)
    messages = [{"role": "user", "content": sum_request(source, terms)}, {"role": "assistant", "content": answer_text(total)}]
    for _ in range(source.weighted({0: 5, 1: 3, 2: 2})):
        request, term = _step(source, total)
        total += term
        messages += [{"role": "user", "content": request}, {"role": "assistant", "content": answer_text(total)}]
    request, term = _fresh_step(source, total)
    messages.append({"role": "user", "content": request})
    return Conversation("follow_ups", messages, answer_text(total + term), running_trace([total, term]),
                        expect={"number": total + term})
