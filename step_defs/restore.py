"""Steps about restores."""

from pytest_bdd import given, parsers, then, when

from fixtures.actions.subject import Subject


@given(parsers.re("(?i:create VirtualMachineRestore)"))
@when(parsers.re("(?i:create VirtualMachineRestore)"))
def create(subject: Subject) -> None:
    """A restore of the VM to its snapshot begins."""
    subject.create_restore()


@when("monitor restore status")
@when("Monitor restore progress")
@when("Monitor VirtualMachineRestore resource during restore operation")
def monitor(subject: Subject) -> None:
    """It is watched until it is complete or can no longer be."""
    subject.restore.observe()


@when("Snapshot and restore VM with runStrategy: Always (regression)")
@when(parsers.re(r"Test snapshot restore with Manual and Halted run strategies: \w+"))
def snapshot_and_restore(subject: Subject) -> None:
    """The whole way of a user: snapshot, stop, restore."""
    subject.take_snapshot()
    subject.vm.stop()
    subject.create_restore().observe()


@when(parsers.parse("restore different snapshots: {names}"))
def restore_several(subject: Subject, names: str) -> None:
    """One after the other; after each the VM is started and its data is read."""
    subject.restore_and_read(names.split(", "))


@given("the restore is complete")
@then("verify reaches Complete state")
@then("verify status progresses to Complete (not stuck indefinitely)")
@then(parsers.re("(?i:verify restore completes)"))
def complete(subject: Subject) -> None:
    """It is complete, everything is as it should be, and the VM has stayed off."""
    subject.restore.verify()


@then("verify all complete")
def all_complete(subject: Subject) -> None:
    """The same of every restore."""
    for restore in subject.attempts:
        restore.verify()
