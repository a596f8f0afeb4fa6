"""The table of contents: which modules make up the suite. Nothing else lives here.

This file must also parse on old Python, so that a run there ends with a sentence instead of a traceback.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - the very reason for this guard
    sys.stderr.write(
        "ERROR: this suite needs Python 3.11 or newer, this is Python {}.{}: "
        "make the virtual environment with a newer one, for example python3.11 -m venv .venv\n".format(
            *sys.version_info[:2]
        )
    )
    raise SystemExit(4)

pytest_plugins = [
    "fixtures.options",
    "fixtures.progress",
    "fixtures.collector",
    "fixtures.run",
    "fixtures.ledger",
    "fixtures.namespaces",
    "fixtures.timeline.recording",
    "fixtures.waiting",
    "fixtures.virtual_machines",
    "fixtures.subject",
    "fixtures.evidence",
    "fixtures.closing",
    "step_defs.virtual_machine",
    "step_defs.snapshot",
    "step_defs.restore",
    "step_defs.guest_data",
    "step_defs.observation",
    "fixtures.recorder",
    "fixtures.polarion.plugin",
    "fixtures.traceability",
    "fixtures.report.plugin",
]
