"""Conversations with a calculator tool: the call, and the use of what came back."""

import json

from conversation import Conversation
from phrasing import casual
from tasks.sums import SUM_PHRASINGS, answer_text
from tasks.words import make_word

TOOL_NAMES = {"calculator": 12, "calculate": 1, "calc": 1, "compute": 1}
PARAMETERS = {"expression": 10, "expr": 1, "formula": 1, "input": 1, "query": 0.7, "equation": 0.7}
# For training only: what a real tool may call it, most of it spelled letter by letter, so that the name has to be read in the schema.
RARE_PARAMETERS = (
    "math", "problem", "value", "text", "calculation", "operation", "sum", "term", "terms", "task", "question", "arithmetic", "string", "code", "data", "arg", "args",
    "x", "e", "q", "s", "a", "n", "eq", "ex", "exp", "calc", "op", "in", "inp", "content", "command", "request", "prompt", "statement", "line", "item", "body", "payload",
    "math_expression", "math_expr", "input_text", "input_string", "arithmetic_expression", "my_expr", "the_sum", "to_evaluate", "mathExpression", "inputText", "exprText",
    "what", "number_sentence", "compute_this", "eval_string", "user_input", "expression_text", "expressions", "formula_text", "query_text", "equation_string", "param", "argument",
)
TOOL_DESCRIPTIONS = (
    "Evaluates an arithmetic expression.", "Evaluate an arithmetic expression and return the result.", "A simple calculator.",
    "Calculate the value of a mathematical expression.", "Performs basic arithmetic.", "Does arithmetic.", "Calculator", "Computes a result exactly.",
    "Evaluate a math expression", "Work out an arithmetic expression such as 2 + 2.", "A calculator for sums, differences, products and quotients.",
)
PARAMETER_DESCRIPTIONS = (
    "The expression to evaluate", "The arithmetic expression, for example 2 + 2", "An arithmetic expression", "The expression to calculate.", "e.g. 3 * 4",
    "What to compute", "A mathematical expression", "The expression, with + - * / and brackets",
)
OTHER_TOOLS = (
    ("get_weather", "Get the current weather in a city.", "city"), ("web_search", "Search the web.", "query"), ("get_time", "Tells the time in a time zone.", "timezone"),
    ("read_file", "Read a file.", "path"), ("translate", "Translate a text.", "text"), ("send_email", "Send an email.", "to"),
)
SIGNS = {"*": ("{a} * {b}", "{a} times {b}", "{a} x {b}", "{a} × {b}", "{a}*{b}", "{a} multiplied by {b}"),
         "-": ("{a} - {b}", "{a} minus {b}", "{a}-{b}"),
         "/": ("{a} / {b}", "{a} divided by {b}", "{a} ÷ {b}", "{a}/{b}"),
         "+": ("{a} + {b}", "{a} plus {b}", "{a}+{b}")}
ASK_PHRASINGS = (
    "What is {e}?", "What's {e}?", "{e}", "{e}?", "{e} = ?", "Calculate {e}.", "Compute {e}.", "How much is {e}?", "Work out {e}.", "Use the calculator: {e}",
    "Use the calculator to compute {e}.", "Can you calculate {e}?", "Please compute {e}.", "I need {e}.", "Tell me what {e} is.", "Evaluate {e}.", "{e} with the calculator",
    "Could you work out {e} for me?", "What does {e} equal?", "Solve {e}.", "Find {e}.", "What is the result of {e}?", "Use your tool for {e}.", "What do you get for {e}?",
)
WORDED = {"*": ("Multiply {a} by {b}.", "What is the product of {a} and {b}?", "the product of {a} and {b}", "Multiply {a} and {b}."),
          "-": ("Subtract {b} from {a}.", "What is the difference between {a} and {b}?", "Take {b} away from {a}."),
          "/": ("Divide {a} by {b}.", "What is {a} over {b}?"),
          "+": ("Add {a} and {b}.", "What is the sum of {a} and {b}?")}
CALL_TRACE = "The {} tool can work this out."
USE_TRACE = "The tool says {}."


def _schema(source, name, parameter):
    field = {"type": "string"}
    if source.chance(0.75):
        field["description"] = source.pick(PARAMETER_DESCRIPTIONS)
    parameters = {"type": "object", "properties": {parameter: field}}
    if source.chance(0.8):
        parameters["required"] = [parameter]
    function = {"name": name, "description": source.pick(TOOL_DESCRIPTIONS), "parameters": parameters}
    return {"type": "function", "function": function} if source.chance(0.85) else function


def _other_tool(source):
    name, description, parameter = source.pick(OTHER_TOOLS)
    parameters = {"type": "object", "properties": {parameter: {"type": "string"}}, "required": [parameter]}
    return {"type": "function", "function": {"name": name, "description": description, "parameters": parameters}}


def _parameter(source):
    kind = "listed" if source.held else source.weighted({"listed": 4, "any of them": 2.5, "rare": 2.5, "made up": 1})
    if kind == "listed":
        return source.weighted(PARAMETERS)
    if kind == "made up":
        return source.material("word", lambda: make_word(source.rng))
    return source.pick(RARE_PARAMETERS if kind == "rare" else list(PARAMETERS))


def toolbox(source):
    """(tools, name of the calculator, name of its parameter); sometimes with a second tool before or after it.

    Held out, the tool is called `calculator`, as the bound has it; its parameter, description and schema vary.
    """
    name = "calculator" if source.held else source.weighted(TOOL_NAMES)
    parameter = _parameter(source)
    tools = [_schema(source, name, parameter)]
    if source.chance(0.2):
        tools.insert(source.pick((0, 1)), _other_tool(source))
    return tools, name, parameter


def _operands(source, sign):
    limit = source.pick((10, 100, 100, 100, 1000))
    return [source.rng.randrange(1, limit), source.rng.randrange(1, source.pick((10, 100, limit)))]


def _two_numbers(source):
    sign = source.weighted({"*": 5, "-": 2, "/": 1.5, "+": 2})
    a, b = source.material("expression", lambda: _operands(source, sign))
    if source.chance(0.25):
        request = source.phrasing(WORDED[sign]).format(a=a, b=b)
    else:
        request = source.phrasing(ASK_PHRASINGS).format(e=source.pick(SIGNS[sign]).format(a=a, b=b))
    values = {"*": a * b, "-": a - b, "+": a + b, "/": a // b if a % b == 0 else round(a / b, 2)}
    return f"{a} {sign} {b}", request, values[sign]


def _many_numbers(source):
    terms = source.material("expression", lambda: [source.rng.randrange(source.pick((20, 100, 100, 1000))) for _ in range(source.pick((3, 3, 4, 5)))])
    plus = " + ".join(map(str, terms))
    listed = ", ".join(map(str, terms[:-1])) + " and " + str(terms[-1])
    fitting = [phrasing for phrasing in SUM_PHRASINGS if "{list}" in phrasing or "{plus}" in phrasing]
    return plus, source.phrasing(fitting).format(plus=plus, list=listed), sum(terms)


def _task(source):
    expression, request, value = _two_numbers(source) if source.chance(0.75) else _many_numbers(source)
    return expression, casual(source, request), value


def tool_call(source):
    """Arithmetic with a calculator at hand: the answer is a call of it."""
    tools, name, parameter = toolbox(source)
    expression, request, _ = _task(source)
    call = json.dumps({"name": name, "arguments": {parameter: expression}})
    return Conversation("tool_call", [{"role": "user", "content": request}], f"<tool_call>\n{call}\n</tool_call>",
                        CALL_TRACE.format(name), tools=tools, expect={"call": {"name": name, "arguments": {parameter: expression}}})


def _result(source, expression, value):
    if source.chance(0.35):
        value = source.pick((source.rng.randrange(1000), source.rng.randrange(10000), -source.rng.randrange(1, 300), round(source.rng.random() * 100, 2)))
    shown = source.pick(("{v}", "{v}", "{v}", "{v}", "{v}", '{{"result": {v}}}', '{{"result": "{v}"}}', "Result: {v}", "{e} = {v}", '{{"value": {v}}}', "= {v}", "The result is {v}"))
    return value, shown.format(v=value, e=expression)


def tool_use(source):
    """The calculator has answered: its result, right or wrong, is what the model reports."""
    made = tool_call(source)
    call = made.expect["call"]
    expression = next(iter(call["arguments"].values()))
    exact = eval(expression)  # digits and the four signs, made above
    value, content = _result(source, expression, round(exact, 2) if isinstance(exact, float) else exact)
    thought = source.chance(0.7)
    made.messages += [
        {"role": "assistant", "content": "", "tool_calls": [call], **({"reasoning_content": made.trace} if thought else {})},
        {"role": "tool", "content": content},
    ]
    return Conversation("tool_use", made.messages, answer_text(value), USE_TRACE.format(value), tools=made.tools, expect={"number": value})
