"""Steps about the VM itself: created, started, stopped."""

from pytest_bdd import given, parsers, then, when

from fixtures.actions.subject import Subject


@given(parsers.parse("Create VM with runStrategy: {strategy}"))
def create(subject: Subject, strategy: str) -> None:
    """A VM with a small blank disk."""
    subject.create_vm(strategy)


@given(parsers.parse("End-to-end workflow: Create VM with runStrategy: {strategy}"))
def create_with_operating_system(subject: Subject, strategy: str) -> None:
    """A VM with an operating system from the boot source."""
    subject.create_guest_vm(strategy)


@given(parsers.parse("a running VM with runStrategy: {strategy}"))
def running(subject: Subject, strategy: str) -> None:
    """The same, started."""
    subject.create_vm(strategy)
    subject.vm.start()


@given(parsers.parse("a running VM with an operating system and runStrategy: {strategy}"))
def running_with_operating_system(subject: Subject, strategy: str) -> None:
    """The same with an operating system."""
    subject.create_guest_vm(strategy)
    subject.vm.start()


@given(parsers.re("(?i:start VM)"))
def start(subject: Subject) -> None:
    """Started as a user does; it runs when the step ends."""
    subject.vm.start()


@given(parsers.re("(?i:stop VM)"))
def stop(subject: Subject) -> None:
    """Stopped through the API; its VMI is gone when the step ends."""
    subject.vm.stop()


@when("After restore completes, manually start VM")
@when("Start VM manually")
def start_after_restore(subject: Subject) -> None:
    """Started once the restore has passed its verdict."""
    subject.restore.verify()
    subject.vm.start()


@then("verify starts successfully")
def started(subject: Subject) -> None:
    """It runs."""
    subject.vm.wait_running()
