"""Steps about what monitoring can tell of a restore."""

from pytest_bdd import given, then, when

from fixtures.actions.monitoring import Monitoring
from fixtures.actions.trials import Trial


@given("metrics of KubeVirt that can be read")
def readable(monitoring: Monitoring) -> None:
    """What they say before the restore is taken down."""
    monitoring.begin()


@when("create VirtualMachineRestore, which gets stuck for want of storage")
def stuck(trial: Trial) -> None:
    """No more disks fit into the namespace."""
    trial.hold_restore()


@then("an event tells of its completion")
def completion_told(monitoring: Monitoring) -> None:
    """On the VirtualMachineRestore."""
    monitoring.verify_completion_told()


@then("a warning tells of its failure")
def failure_told(monitoring: Monitoring) -> None:
    """An event on the VirtualMachineRestore."""
    monitoring.verify_failure_told()


@then("warnings tell again and again that it is stuck")
def stuck_told(monitoring: Monitoring) -> None:
    """Events on the VirtualMachineRestore."""
    monitoring.verify_stuck_told()


@then("metrics show that nothing of it is left to do")
def done_counted(monitoring: Monitoring) -> None:
    """Of the queue of restores."""
    monitoring.verify_done_counted()


@then("metrics show that it is tried again and again")
def retries_counted(monitoring: Monitoring) -> None:
    """Of the queue of restores."""
    monitoring.verify_retries_counted()
