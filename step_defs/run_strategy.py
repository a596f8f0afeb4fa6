"""Steps about a VM's run strategy, and about restores of VMs that still run."""

from pytest_bdd import given, parsers, then, when

from fixtures.actions import Scenario, preparation, refusals, running_target
from fixtures.verdicts import messages


@given(parsers.parse("a running VM with the deprecated field running: {value}"))
def running_with_older_field(scenario: Scenario, value: str) -> None:
    """A VM that does not have the field runStrategy."""
    preparation.running_vm(scenario, {"true": "Always", "false": "Halted"}[value], running=value == "true")


@given(parsers.parse("stop VM, which then has {field}"))
def stop_to(scenario: Scenario, field: str) -> None:
    """Stopped through the API, which changes the run strategy of some VMs."""
    scenario.vm.stop()
    scenario.vm.verify_says(field)


@then(parsers.parse("it still has {field}"))
def still_says(scenario: Scenario, field: str) -> None:
    """The restore has left it as it was."""
    scenario.vm.verify_says(field)


@when("stop VM once the restore waits for it")
def stop_when_waited_for(scenario: Scenario) -> None:
    """The restore says that it waits; then the VM is stopped."""
    running_target.wait_until_waited_for(scenario)
    scenario.vm.stop()


@then("the VM is stopped")
def stopped(scenario: Scenario) -> None:
    """It has no VMI."""
    scenario.vm.wait_stopped()


@then("the restore is refused because the VM is running")
def refused_because_running(scenario: Scenario) -> None:
    """It has failed, and says why."""
    refusals.verify_refused(scenario, messages.TARGET_REFUSED)


@then("the VM keeps running and is not locked by the restore")
def undisturbed(scenario: Scenario) -> None:
    """As if there were no restore."""
    scenario.vm.wait_running()
    scenario.vm.verify_unlocked()
