"""The examiner's side of the wire: requests to one candidate, and its callbacks."""

from __future__ import annotations

import builtins
import functools
import time
import weakref

import numpy as np

from interviewlab.grading.exceptions import MAX_TEXT, as_exception, class_names
from interviewlab.grading.nodes import Unpacker, pack
from interviewlab.grading.proxies import PROXIES, Proxy
from interviewlab.grading.trace import Trace
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
    WireError,
    clean,
)

MAX_CALLBACK_DEPTH = 50
MAX_PRINTED = 50  # pieces of at most MAX_TEXT a check


def _request(method):
    """After a :class:`WireError` the candidate is lost: every later request fails like the first.

    A check, or a library that it calls, may swallow the error; the loss stays on record.
    """

    @functools.wraps(method)
    def asked(self, *args, **kwargs):
        if self.lost is not None:
            raise self.lost
        try:
            return method(self, *args, **kwargs)
        except WireError as error:
            self.lost = error
            raise

    return asked


class Peer:
    """What an examiner asks of one candidate, one request at a time.

    Every request ends in an answer, in the learner's exception, or in a :class:`WireError` that
    means the candidate is lost.

    Attributes
    ----------
    printed : list of str
        What the learner's code wrote while it answered.
    trace : Trace
        What was asked and answered; whoever starts a check clears it.
    lost : WireError or None
        Why nothing more can be asked.
    """

    def __init__(self, channel: Channel):
        self._channel = channel
        self._kept: dict[int, object] = {}
        # one proxy an object, so that `fit(X) is model` means what it says
        self._proxies: weakref.WeakValueDictionary = weakref.WeakValueDictionary()
        self._depth = 0
        self.printed: list[str] = []
        self.trace = Trace()
        self.lost: WireError | None = None

    @_request
    def run(self, source: str, seconds: float) -> Ran:
        """Run a cell; ``seconds`` bounds it."""
        answer, _ = self._ask(Run(source), [], seconds)
        if type(answer) is not Ran:
            raise WireError("a cell was answered with another message")
        return answer

    @_request
    def lookup(self, names: list[str], seconds: float | None = None) -> dict:
        """The values of the names that the learner's cells have bound.

        ``seconds`` bounds this and all that is asked until the next bound.
        """
        values = self._value(*self._ask(Lookup(names), [], seconds))
        if type(values) is not dict or not set(values) <= set(names):
            raise WireError("names were answered with something else")
        return values

    @_request
    def act(self, operation: str, handle: int, args: tuple = (), kwargs: dict | None = None):
        """Do something with the object behind ``handle``, and give back what came of it."""
        try:
            value = self._value(*self._act(operation, handle, args, kwargs or {}, keep=False))
            self.trace.answered(operation, value)
        except StopIteration as error:
            if operation == "next":
                raise
            # it would end a check's own loop early, as if all had been looked at
            raise RuntimeError(f"StopIteration: {error}") from None
        if operation == "len" and (type(value) is not int or not 0 <= value < 2**63):
            raise WireError("a length that is none")
        return value

    @_request
    def act_and_see(self, handle: int, args: tuple, kwargs: dict) -> tuple[tuple, dict]:
        """Call, and give back the arguments as the call left them."""
        answer, buffers = self._act("call", handle, args, kwargs, keep=True)
        self._value(answer, buffers)
        seen = Unpacker(buffers, self._special).value(answer.arguments)
        if type(seen) is not tuple or [type(part) for part in seen] != [tuple, dict]:
            raise WireError("arguments were answered with something else")
        if len(seen[0]) != len(args) or seen[1].keys() != kwargs.keys():
            raise WireError("arguments were answered with others")
        self.trace.answered("call and see", seen[0])
        return seen

    def _act(self, operation: str, handle: int, args: tuple, kwargs: dict, keep: bool):
        buffers: list[memoryview] = []
        packed = [pack(value, buffers, self._keep) for value in (args, kwargs)]
        return self._ask(Act(operation, handle, *packed, keep), buffers)

    def _ask(self, message, buffers: list, seconds: float | None = None):
        if seconds is not None:
            self._channel.deadline = time.monotonic() + seconds
        self._channel.send(message, buffers)
        while True:
            answer, buffers = self._channel.receive()
            if type(answer) is not Callback:
                return answer, buffers
            self._serve(answer, buffers)

    def _value(self, answer, buffers):
        printed = getattr(answer, "printed", "")
        if printed and len(self.printed) < MAX_PRINTED:
            self.printed.append(printed[:MAX_TEXT])
        if type(answer) is Raised:
            error = as_exception(answer)
            self.trace.raised("any", error)
            raise error
        if type(answer) is not Returned:
            raise WireError("a call was answered with another message")
        return Unpacker(buffers, self._special).value(answer.value)

    def _serve(self, message: Callback, buffers: list) -> None:
        """The learner's code calls (or advances) what a check passed to it."""
        if self._depth >= MAX_CALLBACK_DEPTH:
            raise WireError("callbacks nested without end")
        target = self._kept.get(message.handle)
        unpacker = Unpacker(buffers, self._special)
        args, kwargs = unpacker.value(message.args), unpacker.value(message.kwargs)
        if type(args) is not tuple or type(kwargs) is not dict:
            raise WireError("a callback without arguments")
        self._depth += 1
        out: list[memoryview] = []
        try:
            if message.operation == "call" and callable(target):
                value = target(*args, **kwargs)
            elif message.operation == "next" and hasattr(target, "__next__"):
                value = next(target)
            else:
                raise WireError("a callback to nothing")
            answer = Returned(pack(value, out, self._keep))
        except (WireError, CannotCross):
            raise
        except Exception as error:
            answer = Raised(class_names(error), clean(str(error))[:MAX_TEXT])
        finally:
            self._depth -= 1
        self._channel.send(answer, out)

    def _keep(self, value) -> list:
        if isinstance(value, Proxy):
            return ["y", value._handle]
        if isinstance(value, np.random.Generator):
            state = pack(value.bit_generator.state, [], _no)
            return ["g", type(value.bit_generator).__name__, state]
        if isinstance(value, (np.dtype, type)):
            return ["b", _builtin_name(value)]
        if callable(value) or hasattr(value, "__next__"):
            self._kept[id(value)] = value
            kind = "f" if callable(value) else "n"
            return [kind, id(value), getattr(value, "__qualname__", "iterator")]
        raise CannotCross(
            f"A {type(value).__name__} can't be passed to the learner's process: pass numbers, "
            "strings, arrays, lists, dicts, functions or generators, or call a helper from a setup "
            "cell there with checks.in_candidate."
        )

    def _special(self, node: list):
        if node[0] == "h":
            _, handle, name, kind = node
            if type(handle) is not int or type(name) is not str or kind not in PROXIES:
                raise ValueError
            name = name[:100] if name.isprintable() else "object"
            known = self._proxies.get((handle, name, kind))
            if known is None:
                known = self._proxies[handle, name, kind] = PROXIES[kind](self, handle, name)
            return known
        if node[0] == "y" and type(node[1]) is int and node[1] in self._kept:
            return self._kept[node[1]]
        raise WireError("a value of no known kind")


def _no(value):
    raise CannotCross(f"A {type(value).__name__} can't be passed.")


def _builtin_name(value) -> str:
    if isinstance(value, np.dtype):
        return value.str
    if getattr(builtins, value.__name__, None) is value:
        return value.__name__
    if issubclass(value, np.generic):
        return np.dtype(value).str
    raise CannotCross(f"The class {value.__name__} can't be passed to the learner's process.")
