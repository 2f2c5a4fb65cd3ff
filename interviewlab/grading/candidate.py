"""The candidate: runs a learner's cells and answers what an examiner asks about them.

This module runs inside the sandbox, beside code that nobody trusts. Nothing here protects the
verdict: it only keeps honest learners' programs running as in a notebook.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.abc
import io
import json
import sys
import traceback
from collections.abc import Callable

import numpy as np

from interviewlab.failure import name_of_stub, where_in_learner_code
from interviewlab.grading.nodes import Unpacker, pack
from interviewlab.grading.shell import make_shell
from interviewlab.grading.wire import (
    Act,
    Callback,
    CannotCross,
    Channel,
    Lookup,
    Raised,
    Ran,
    Returned,
    Run,
    clean,
)

MAX_OUTPUT = 1_000_000
MAX_PRINTED = 10_000
MAX_MESSAGE = 10_000
REFERENCES = ("sklearn", "scipy", "statsmodels", "pandas", "torch", "jax", "tensorflow", "xgboost")


# what a library that an interview allows brings along
BRINGS = {
    "scikit-learn": {"sklearn", "scipy"},
    "statsmodels": {"statsmodels", "scipy", "pandas"},
}


class Refusal(importlib.abc.MetaPathFinder):
    """Says why a library is not there."""

    def __init__(self, names: set[str]):
        self._names = names

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in self._names:
            raise ImportError(
                f"{name.partition('.')[0]} is not available here: this interview asks you to write "
                "the method yourself, with numpy.",
                name=name,
            )
        return None


def refuse_references(allows: tuple[str, ...]) -> None:
    """Without a sandbox the libraries are there: refuse them before they are found."""
    allowed = set().union(*(BRINGS.get(name, {name}) for name in allows))
    sys.meta_path.insert(0, Refusal(set(REFERENCES) - allowed))


def serve(channel: Channel) -> None:
    """Answer an examiner until it hangs up."""
    sys.meta_path.append(Refusal(set(REFERENCES)))  # asked last: it sees what nothing else found
    Candidate(channel).serve()


class Candidate:
    """A notebook's interpreter, and the table of the objects that an examiner holds handles of."""

    def __init__(self, channel: Channel):
        self._channel = channel
        self._shell = make_shell()
        self._objects: dict[int, object] = {}

    def serve(self) -> None:
        while True:
            message, buffers = self._channel.receive()
            self._answer(message, buffers)

    def _answer(self, message, buffers) -> None:
        out: list[memoryview] = []
        printed = io.StringIO()
        try:
            if isinstance(message, Run):
                answer = self._run(message.source)
            elif isinstance(message, Lookup):
                names = self._shell.user_ns
                found = {name: names[name] for name in message.names if name in names}
                answer = Returned(pack(found, out, self._keep))
            else:
                with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
                    answer = self._act(message, buffers, out)
        except BaseException as error:  # SystemExit and KeyboardInterrupt are answers, too
            out.clear()
            answer = describe(error)
        if isinstance(message, Run):
            answer = answer if isinstance(answer, Ran) else Ran("[]", answer)
        else:
            answer.printed = clean(printed.getvalue()[:MAX_PRINTED])
        try:
            self._channel.send(answer, out)
        except CannotCross as error:  # too much: nothing of it was sent
            self._channel.send(describe(error), [])

    def _run(self, source: str) -> Ran:
        from IPython.utils.capture import capture_output

        with capture_output() as captured:
            result = self._shell.run_cell(source, store_history=True)
        error = result.error_before_exec or result.error_in_exec
        outputs = _streams(captured)
        outputs += [_rich(output) for output in captured.outputs]
        text = json.dumps(outputs, default=str)
        if len(text) > MAX_OUTPUT:
            note = f"(the output of {len(text):,} characters was left out)\n"
            text = json.dumps([{"output_type": "stream", "name": "stdout", "text": note}])
        return Ran(text, describe(error) if error else None)

    def _act(self, message: Act, buffers, out) -> Returned:
        target = self._objects[message.handle]
        unpacker = Unpacker(buffers, self._special)
        args, kwargs = unpacker.value(message.args), unpacker.value(message.kwargs)
        value = OPERATIONS[message.operation](target, *args, **kwargs)
        seen = pack((args, kwargs), out, self._keep) if message.keep else None
        return Returned(pack(value, out, self._keep), arguments=seen)

    def _keep(self, value) -> list:
        if isinstance(value, (Function, Stream)):
            return ["y", value.handle]
        self._objects[id(value)] = value
        kind = "f" if callable(value) and hasattr(value, "__qualname__") else "o"
        if hasattr(value, "__next__"):
            kind = "n"
        name = getattr(value, "__qualname__", None) if kind == "f" else type(value).__name__
        return ["h", id(value), clean(str(name)), kind]

    def _special(self, node: list):
        kind = node[0]
        if kind == "y":
            return self._objects[node[1]]
        if kind == "g":
            state = Unpacker([], self._special).value(node[2])
            # what it spawns hangs on its seed, not on its state: the same state, the same children
            seed = hashlib.sha256(repr(state).encode()).digest()
            bits = getattr(np.random, node[1])(int.from_bytes(seed, "big"))
            bits.state = state
            return np.random.Generator(bits)
        if kind == "b":
            import builtins

            return getattr(builtins, node[1], None) or np.dtype(node[1]).type
        made = Function if kind == "f" else Stream
        return made(self, node[1], node[2])

    def callback(self, operation: str, handle: int, args: tuple, kwargs: dict):
        """Ask the examiner to call what a check passed."""
        out: list[memoryview] = []
        packed = [pack(value, out, self._keep) for value in (args, kwargs)]
        self._channel.send(Callback(operation, handle, *packed), out)
        while True:
            message, buffers = self._channel.receive()
            if isinstance(message, Returned):
                return Unpacker(buffers, self._special).value(message.value)
            if isinstance(message, Raised):
                raise _as_raised(message)
            self._answer(message, buffers)


class Function:
    """A function of a check, as the learner's code sees it."""

    def __init__(self, candidate: Candidate, handle: int, name: str):
        self._candidate, self.handle = candidate, handle
        self.__qualname__ = self.__name__ = name

    def __call__(self, *args, **kwargs):
        return self._candidate.callback("call", self.handle, args, kwargs)


class Stream(Function):
    """A generator of a check: each item crosses when it is asked for."""

    __call__ = None

    def __iter__(self):
        return self

    def __next__(self):
        return self._candidate.callback("next", self.handle, (), {})


def _as_raised(raised: Raised) -> BaseException:
    import builtins

    cls = getattr(builtins, raised.types[0], Exception)
    try:
        return cls(raised.message) if raised.message else cls()
    except TypeError:  # UnicodeDecodeError and its like want more than a message
        return Exception(raised.message)


OPERATIONS: dict[str, Callable] = {
    "call": lambda target, *args, **kwargs: target(*args, **kwargs),
    "getattr": getattr,
    "setattr": setattr,
    "len": len,
    "bool": bool,
    "iter": iter,
    "next": next,
    "contains": lambda target, item: item in target,
    "getitem": lambda target, key: target[key],
    "setitem": lambda target, key, value: target.__setitem__(key, value),
    "enter": lambda target: target.__enter__(),
    "exit": lambda target: target.__exit__(None, None, None),
    "isinstance": isinstance,
}


def describe(error: BaseException) -> Raised:
    """An exception as names, a message and the learner's line."""
    names = [cls.__name__ for cls in type(error).__mro__ if issubclass(cls, BaseException)]
    names = [clean(name) for name in names]
    try:
        message = clean(str(error)[:MAX_MESSAGE])
        place = clean(where_in_learner_code(error)[:MAX_MESSAGE])
    except BaseException:  # the learner's own __str__
        message, place = "", ""
    unwritten = isinstance(error, NotImplementedError)
    return Raised(names, message, place, name_of_stub(error, None) if unwritten else "")


def _streams(captured) -> list[dict]:
    streams = {"stdout": captured.stdout, "stderr": captured.stderr}
    return [
        {"output_type": "stream", "name": name, "text": text}
        for name, text in streams.items()
        if text
    ]


def _rich(output) -> dict:
    data = {
        kind: value if isinstance(value, (str, dict, list)) else traceback.format_exc()
        for kind, value in _encodable(output.data).items()
    }
    return {"output_type": "display_data", "data": data, "metadata": {}}


def _encodable(data: dict) -> dict:
    import base64

    return {
        kind: base64.b64encode(value).decode() if isinstance(value, bytes) else value
        for kind, value in data.items()
    }
