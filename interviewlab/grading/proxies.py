"""A learner's functions and objects, as a check sees them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from interviewlab.remote import Remote

if TYPE_CHECKING:
    from interviewlab.grading.peer import Peer


class Proxy(Remote):
    """An object that lives in the candidate. Equality is identity: no learner code decides it."""

    def __init__(self, peer: Peer, handle: int, name: str):
        self.__dict__.update(_peer=peer, _handle=handle, learner_type=name)

    def call_and_return_arguments(self, args: tuple, kwargs: dict) -> tuple[tuple, dict]:
        return self._peer.act_and_see(self._handle, args, kwargs)

    def __deepcopy__(self, memo: dict) -> Proxy:
        return self  # what is copied is plain data; an object stays the learner's

    def __getattr__(self, name: str):
        # protocols such as numpy's would otherwise be answered by the learner
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return self._peer.act("getattr", self._handle, (name,))

    def __setattr__(self, name: str, value) -> None:
        self._peer.act("setattr", self._handle, (name, value))

    def __call__(self, *args, **kwargs):
        return self._peer.act("call", self._handle, args, kwargs)

    def __len__(self) -> int:
        return self._peer.act("len", self._handle)

    def __bool__(self) -> bool:
        return self._peer.act("bool", self._handle) is True

    def __iter__(self):
        return self._peer.act("iter", self._handle)

    def __contains__(self, item) -> bool:
        return self._peer.act("contains", self._handle, (item,)) is True

    def __getitem__(self, key):
        return self._peer.act("getitem", self._handle, (key,))

    def __setitem__(self, key, value) -> None:
        self._peer.act("setitem", self._handle, (key, value))

    def __enter__(self):
        return self._peer.act("enter", self._handle)

    def __exit__(self, kind, error, traceback):
        return self._peer.act("exit", self._handle)

    def __repr__(self) -> str:
        return f"<{self.learner_type} object>"


class FunctionProxy(Proxy):
    """A learner's function, method or class."""

    def __init__(self, peer: Peer, handle: int, name: str):
        super().__init__(peer, handle, name)
        self.__dict__.update(__qualname__=name, __name__=name.rpartition(".")[2])

    def __instancecheck__(self, instance) -> bool:
        if not isinstance(instance, Proxy):
            return False
        return self._peer.act("isinstance", instance._handle, (self,)) is True

    def __repr__(self) -> str:
        return self.__dict__["__qualname__"]


class IteratorProxy(Proxy):
    """A learner's generator or iterator."""

    def __iter__(self):
        return self

    def __next__(self):
        return self._peer.act("next", self._handle)


PROXIES: dict[str, Callable] = {"o": Proxy, "f": FunctionProxy, "n": IteratorProxy}
