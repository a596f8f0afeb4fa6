"""Steps about snapshots."""

from pytest_bdd import given, parsers

from fixtures.actions.subject import THE_ONE, Subject


@given("take snapshot")
def take(subject: Subject) -> None:
    """A snapshot that can be restored when the step ends."""
    subject.take_snapshot()


@given("Take VirtualMachineSnapshot")
def create(subject: Subject) -> None:
    """A snapshot that the next step waits for."""
    subject.create_snapshot()


@given("Wait for snapshot ready")
def ready(subject: Subject) -> None:
    """It can be restored."""
    subject.snapshots[THE_ONE].wait_ready()


@given(parsers.parse("a stopped VM with runStrategy: {strategy} and its snapshot"))
def stopped_vm_with_snapshot(subject: Subject, strategy: str) -> None:
    """As the plan's workflow has it: the snapshot is taken while the VM runs."""
    subject.create_vm(strategy)
    subject.vm.start()
    subject.take_snapshot()
    subject.vm.stop()


@given(parsers.parse("Take multiple snapshots: {names}, each of new test data"))
def take_several(subject: Subject, names: str) -> None:
    """One after the other, with the data of each written before it."""
    for name in names.split(", "):
        subject.write_data()
        subject.take_snapshot(name)
