"""The table of contents: which modules make up the suite; before that, only what must come before their imports.

This file must also parse on old Python, so that a run there ends with a sentence instead of a traceback.
"""

import importlib.util
import os
import signal
import sys
import threading

if sys.version_info < (3, 11):  # noqa: UP036 - the very reason for this guard
    sys.stderr.write(
        "ERROR: this suite needs Python 3.11 or newer, this is Python {}.{}: "
        "make the virtual environment with a newer one, for example python3.11 -m venv .venv\n".format(
            *sys.version_info[:2]
        )
    )
    raise SystemExit(4)

_NEEDED = (
    "pytest_bdd",
    "gherkin",
    "ocp_resources",
    "kubernetes",
    "timeout_sampler",
    "pexpect",
    "prometheus_client",
    "jinja2",
    "yaml",
    "orjson",
    "jsonpatch",
)
_ABSENT = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
if _ABSENT:
    sys.stderr.write(
        f"ERROR: packages of this suite are not installed for {sys.executable} (no {', '.join(_ABSENT)}): "
        "install them with pip install -e '.[tests]', for example in a virtual environment made with "
        "python -m venv .venv, and run pytest of that one\n"
    )
    raise SystemExit(4)

# While modules are imported, which takes a second, nothing has begun that a signal would have to end in order, and a
# traceback of an import tells nobody anything. From pytest_configure on the run takes the signals. A worker of
# pytest-xdist is ended by its controller.
if threading.current_thread() is threading.main_thread() and "PYTEST_XDIST_WORKER" not in os.environ:
    for _number, _usual in ((signal.SIGINT, signal.default_int_handler), (signal.SIGTERM, signal.SIG_DFL)):
        if signal.getsignal(_number) == _usual:
            signal.signal(_number, lambda *_: os._exit(2))

import pytest  # noqa: E402 - only now it is known that it can be

# Before any of them is imported: a room's front door imports modules that stand further down in this list.
pytest.register_assert_rewrite("fixtures", "step_defs")

pytest_plugins = [
    "fixtures.cluster.options",
    "fixtures.session.progress",
    "fixtures.plan.collector",
    "fixtures.session.run",
    "fixtures.session.exit_status",
    "fixtures.session.faults",
    "fixtures.session.remaining",
    "fixtures.cleanup.sweep",
    "fixtures.cleanup.ledger",
    "fixtures.actions.namespaces",
    "fixtures.actions.rehearsal",
    "fixtures.timeline.recording",
    "fixtures.timeline.storage",
    "fixtures.verdicts.waiting",
    "fixtures.session.each_storage_class",
    "fixtures.cleanup.reclaimed_storage",
    "fixtures.session.repetition",
    "fixtures.actions.delays",
    "fixtures.actions.scenario",
    "fixtures.actions.interference",
    "fixtures.actions.upgrade_phases",
    "fixtures.evidence.gathering",
    "fixtures.evidence.closing",
    "step_defs.virtual_machine",
    "step_defs.snapshot",
    "step_defs.restore",
    "step_defs.guest_data",
    "step_defs.observation",
    "step_defs.run_strategy",
    "step_defs.storage",
    "step_defs.refusal",
    "step_defs.timing",
    "step_defs.console",
    "step_defs.usability",
    "step_defs.upgrade",
    "step_defs.monitoring",
    "fixtures.evidence.results",
    "fixtures.polarion.plugin",
    "fixtures.report.traceability",
    "fixtures.report.plugin",
]
