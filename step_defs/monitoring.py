"""Steps about what monitoring can tell of a restore."""

from pytest_bdd import given, then, when

from fixtures.actions import Scenario, monitoring, quota


@given("KubeVirt's metrics can be read", target_fixture="queue_metrics")
def readable(scenario: Scenario) -> monitoring.QueueMetrics:
    """What they say before the restore is taken down."""
    return monitoring.queue_metrics(scenario)


@when("create VirtualMachineRestore that cannot finish because the storage quota is used up")
def stuck(scenario: Scenario) -> None:
    """No more disks fit into the namespace."""
    quota.restore_waiting_for_storage(scenario)


@then("an event reports that the restore is complete")
def completion_told(scenario: Scenario) -> None:
    """On the VirtualMachineRestore."""
    monitoring.verify_completion_told(scenario)


@then("a warning event reports that the restore failed")
def failure_told(scenario: Scenario) -> None:
    """An event on the VirtualMachineRestore."""
    monitoring.verify_failure_told(scenario)


@then("warning events keep reporting that the restore is stuck")
def stuck_told(scenario: Scenario) -> None:
    """Events on the VirtualMachineRestore."""
    monitoring.verify_stuck_told(scenario)


@then("the metrics show no remaining work for the restore")
def work_done(scenario: Scenario, queue_metrics: monitoring.QueueMetrics) -> None:
    """Of the restore controller's queue."""
    monitoring.verify_work_done(scenario, queue_metrics)


@then("the metrics show that the restore is retried")
def retries_counted(scenario: Scenario, queue_metrics: monitoring.QueueMetrics) -> None:
    """Of the restore controller's queue."""
    monitoring.verify_retries_counted(scenario, queue_metrics)
