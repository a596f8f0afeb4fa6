"""Steps about what KubeVirt must refuse, and about what refusals leave as it was."""

from pytest_bdd import given, parsers, then, when

from fixtures.actions.subject import THE_ONE, Subject
from fixtures.actions.trials import Trial
from fixtures.verdicts import messages


@given("a snapshot of it that has failed")
def failed_snapshot(subject: Subject) -> None:
    """It was not ready before its deadline."""
    subject.fail_snapshot("failed")


@given(parsers.parse("another VM with runStrategy: {strategy}"))
def another_vm(subject: Subject, strategy: str) -> None:
    """From here on, the steps are about this one; the other one's snapshot keeps its name."""
    subject.create_vm(strategy)


@given("a restore of it that still waits for storage")
def waiting_restore(trial: Trial) -> None:
    """No more disks fit into the namespace, until `there is storage again`."""
    trial.hold_restore()


@when("create VirtualMachineRestore from a snapshot that does not exist")
def from_none(subject: Subject, trial: Trial) -> None:
    """The restore names a snapshot that nobody has taken."""
    trial.restore_from(subject.imaginary_snapshot())


@when("create VirtualMachineRestore from the snapshot that has failed")
def from_failed(subject: Subject, trial: Trial) -> None:
    """The restore names it."""
    trial.restore_from(subject.snapshots["failed"])


@when("create VirtualMachineRestore of this VM from the snapshot of the other")
def from_other(subject: Subject, trial: Trial) -> None:
    """The restore names this VM as its target."""
    trial.restore_from(subject.snapshots[THE_ONE])


@when("create another VirtualMachineRestore")
def another_restore(trial: Trial) -> None:
    """Of the same VM, from the same snapshot."""
    trial.second_restore()


@when(parsers.parse("change its runStrategy to {strategy}"))
def change_strategy(trial: Trial, strategy: str) -> None:
    """An edit of the VM's manifest."""
    trial.change_strategy(strategy)


@when("a user without permission creates a VirtualMachineRestore")
def as_stranger(trial: Trial) -> None:
    """A user who may do nothing in this namespace."""
    trial.restore_as_stranger()


@when("delete the VirtualMachineRestore")
def delete_restore(trial: Trial) -> None:
    """While it waits."""
    trial.delete_restore()


@then("the restore is refused because there is no such snapshot")
def no_such_snapshot(trial: Trial) -> None:
    """At once, or in its conditions."""
    trial.verify_refused(messages.NO_SUCH_SNAPSHOT)


@then("the restore is refused because the snapshot has failed")
def snapshot_failed(trial: Trial) -> None:
    """At once, or in its conditions."""
    trial.verify_refused(messages.FAILED_SNAPSHOT)


@then("the restore is refused because the snapshot is not of this VM")
def snapshot_of_other(trial: Trial) -> None:
    """At once, or in its conditions."""
    trial.verify_refused(messages.NOT_OF_THIS_VM)


@then("it is refused because of the restore in progress")
def in_progress(trial: Trial) -> None:
    """The words name the first restore."""
    trial.verify_refused(messages.RESTORE_REFUSED)


@then("the change is refused until the restore completes")
def not_until_restored(trial: Trial) -> None:
    """The words name the restore."""
    trial.verify_answer(messages.NOT_UNTIL_RESTORED)


@then("it is refused as forbidden")
def forbidden(trial: Trial) -> None:
    """The words name the user and what is missing."""
    trial.verify_answer(messages.MAY_NOT_RESTORE)


@then("the VM is as it was")
def unharmed(trial: Trial) -> None:
    """Its run strategy and its disks are those from before, and no restore locks it."""
    trial.verify_unharmed()


@then("the first restore completes as soon as there is storage")
@then("the restore completes as soon as there is storage")
def completes(trial: Trial) -> None:
    """What was refused has not disturbed it."""
    trial.release_restore()
    trial.verify_first()


@then("the VM starts successfully")
def starts(subject: Subject) -> None:
    """Started as a user does."""
    subject.vm.start()
