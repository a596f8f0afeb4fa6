"""Steps about what must not happen: the VM must not start while it is restored."""

from pytest_bdd import then, when

from fixtures.actions import Scenario, controller_log
from fixtures.verdicts import checks


@when("During restore operation, check VMI (VirtualMachineInstance) resources")
def check_instances(scenario: Scenario) -> None:
    """Every VMI is recorded until the restore is complete or can no longer be."""
    scenario.restore.observe()


@then("verify no VMI created during restore")
def no_instance(scenario: Scenario) -> None:
    """From the restore's creation to its completion and a while longer, the record has no VMI of this VM."""
    scenario.restore.verify(checks.not_started)


@then("check virt-controller logs for start attempts")
def no_start_attempts(scenario: Scenario) -> None:
    """virt-controller's logs tell of none."""
    controller_log.verify_no_start_attempts(scenario)
