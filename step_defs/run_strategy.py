"""Steps about a VM's run strategy, and about restores of VMs that still run."""

from pytest_bdd import given, parsers, then, when

from fixtures.actions.subject import Subject
from fixtures.actions.trials import Trial
from fixtures.verdicts import messages


@given(parsers.parse("a running VM with the older field running: {value}"))
def running_with_older_field(subject: Subject, value: str) -> None:
    """A VM that does not have the field runStrategy."""
    subject.create_vm({"true": "Always", "false": "Halted"}[value], running=value == "true")
    subject.vm.start()


@given(parsers.parse("stop VM, after which it has {field}"))
def stop_to(subject: Subject, field: str) -> None:
    """Stopped through the API, which changes the run strategy of some VMs."""
    subject.vm.stop()
    subject.vm.verify_says(field)


@then(parsers.parse("it still has {field}"))
def still_says(subject: Subject, field: str) -> None:
    """The restore has left it as it was."""
    subject.vm.verify_says(field)


@when(parsers.parse("create VirtualMachineRestore with targetReadinessPolicy: {policy}"))
def create_with_policy(subject: Subject, policy: str) -> None:
    """A restore that says what is to become of a VM that still runs."""
    subject.create_restore(policy=policy)


@when("stop VM as soon as the restore waits for it")
def stop_when_waited_for(subject: Subject, trial: Trial) -> None:
    """The restore says that it waits; then the VM is stopped."""
    trial.wait_for_target()
    subject.vm.stop()


@then("the VM is stopped")
def stopped(subject: Subject) -> None:
    """It has no VMI."""
    subject.vm.wait_stopped()


@then("the restore is refused because the VM still runs")
def refused_because_running(trial: Trial) -> None:
    """It has failed, and says why."""
    trial.verify_refused(messages.TARGET_REFUSED)


@then("the VM still runs, not locked by the restore")
def undisturbed(subject: Subject) -> None:
    """As if there were no restore."""
    subject.vm.wait_running()
    subject.vm.verify_unlocked()
