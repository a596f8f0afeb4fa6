"""Steps about what monitoring can tell of a restore."""

from pytest_bdd import given, then, when

from fixtures.actions import Scenario, monitoring, quota
from fixtures.actions.monitoring import QueueMetrics


@given("metrics of KubeVirt that can be read", target_fixture="queue_metrics")
def readable(scenario: Scenario) -> QueueMetrics:
    """What they say before the restore is taken down."""
    return monitoring.queue_metrics(scenario)


@when("create VirtualMachineRestore, which gets stuck for want of storage")
def stuck(scenario: Scenario) -> None:
    """No more disks fit into the namespace."""
    quota.restore_waiting_for_storage(scenario)


@then("an event tells of its completion")
def completion_told(scenario: Scenario) -> None:
    """On the VirtualMachineRestore."""
    monitoring.verify_completion_told(scenario)


@then("a warning tells of its failure")
def failure_told(scenario: Scenario) -> None:
    """An event on the VirtualMachineRestore."""
    monitoring.verify_failure_told(scenario)


@then("warnings tell again and again that it is stuck")
def stuck_told(scenario: Scenario) -> None:
    """Events on the VirtualMachineRestore."""
    monitoring.verify_stuck_told(scenario)


@then("metrics show that nothing of it is left to do")
def work_done(scenario: Scenario, queue_metrics: QueueMetrics) -> None:
    """Of the restore controller's queue."""
    monitoring.verify_work_done(scenario, queue_metrics)


@then("metrics show that it is tried again and again")
def retries_counted(scenario: Scenario, queue_metrics: QueueMetrics) -> None:
    """Of the restore controller's queue."""
    monitoring.verify_retries_counted(scenario, queue_metrics)
