"""Steps about requests that follow one another without a pause; `--repeat` puts pauses of all lengths in between."""

from pytest_bdd import then, when

from fixtures.actions import Scenario, running_target


@when("stop VM and create VirtualMachineRestore without a pause")
def stop_and_restore(scenario: Scenario) -> None:
    """The restore is there while the VM still stops."""
    scenario.vm.stop(wait=False)
    scenario.new_restore().create()


@when("create VirtualMachineRestore and start VM without a pause")
def restore_and_start(scenario: Scenario) -> None:
    """KubeVirt accepts the start of such a VM during its restore."""
    running_target.restore_and_start(scenario)


@then("the restore completes, if necessary after the VM is stopped again")
def completes_once_off(scenario: Scenario) -> None:
    """A restore that the start holds up says that it waits for the VM, and goes on when the VM is stopped."""
    running_target.verify_completes_once_off(scenario)
