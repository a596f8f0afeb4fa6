"""Steps about the VM itself: created, started, stopped."""

from pytest_bdd import given, parsers, then, when

from fixtures.actions import Scenario, instancetypes, persistent_tpm, preparation
from fixtures.verdicts import checks


@given(parsers.parse("Create VM with runStrategy: {strategy}"))
def create(scenario: Scenario, strategy: str) -> None:
    """A VM with a small blank disk."""
    scenario.new_vm(strategy).create()


@given(parsers.parse("End-to-end workflow: Create VM with runStrategy: {strategy}"))
def create_with_operating_system(scenario: Scenario, strategy: str) -> None:
    """A VM with an operating system from the boot source."""
    scenario.new_vm(strategy, guest=True).create()


@given(parsers.parse("a running VM with runStrategy: {strategy}"))
def running(scenario: Scenario, strategy: str) -> None:
    """The same, started."""
    preparation.running_vm(scenario, strategy)


@given(parsers.parse("a running VM with an operating system and runStrategy: {strategy}"))
def running_with_operating_system(scenario: Scenario, strategy: str) -> None:
    """The same with an operating system."""
    preparation.running_vm(scenario, strategy, guest=True)


@given(parsers.parse("a running VM with an operating system, disks on a {kinds}, and runStrategy: {strategy}"))
def running_with_disks(scenario: Scenario, kinds: str, strategy: str) -> None:
    """The operating system is on the first disk."""
    preparation.running_vm(scenario, strategy, guest=True, kinds=preparation.kinds_of(kinds))


@given(parsers.parse("a running VM of an instancetype and a preference, with runStrategy: {strategy}"))
def running_of_instancetype(scenario: Scenario, strategy: str) -> None:
    """Both are of its own namespace."""
    instancetypes.running_vm(scenario, strategy)


@given(parsers.parse("a running VM with a persistent TPM and runStrategy: {strategy}"))
def running_with_tpm(scenario: Scenario, strategy: str) -> None:
    """KubeVirt keeps the state of its TPM on a claim of its own."""
    persistent_tpm.running_vm(scenario, strategy)


@then("the VM starts on the restored state of its TPM")
def starts_on_restored_state(scenario: Scenario) -> None:
    """KubeVirt finds the restored claim, and makes no new one."""
    persistent_tpm.verify_started_on_restored(scenario)


@given("change the instancetype and the preference of the VM after the snapshot")
def change_instancetype(scenario: Scenario) -> None:
    """They become others, with other CPU and memory."""
    instancetypes.change(scenario)


@given("start VM")
@given("Start VM")
def start(scenario: Scenario) -> None:
    """Started as a user does; it runs when the step ends."""
    scenario.vm.start()


@given("stop VM")
@given("Stop VM")
def stop(scenario: Scenario) -> None:
    """Stopped through the API; its VMI is gone when the step ends."""
    scenario.vm.stop()


@given("change CPU, labels and annotations of the VM after the snapshot")
@given("change CPU, labels and annotations of the VM without a restart")
def change_configuration(scenario: Scenario) -> None:
    scenario.vm.change_configuration()


@given("add a disk, remove a disk and change the memory of the VM")
def change_disks(scenario: Scenario) -> None:
    scenario.vm.change_disks()


@given("the guest powers itself off")
def power_off(scenario: Scenario) -> None:
    """As a user shuts a computer down from its operating system; its VMI has ended when the step does."""
    scenario.vm.console.power_off()


@given("the VM is off")
def off(scenario: Scenario) -> None:
    """It prints Stopped; KubeVirt may keep its VMI."""
    scenario.vm.wait_off()


@given("the VM runs again")
def runs_again(scenario: Scenario) -> None:
    """Its run strategy has started it."""
    scenario.vm.wait_running()


@when("After restore completes, manually start VM")
@when("Start VM manually")
def start_after_restore(scenario: Scenario) -> None:
    """Started once the restore is complete."""
    scenario.restore.verify(*checks.COMPLETE)
    scenario.vm.start()


@then("the VM starts with the CPU and memory of that instancetype and preference")
def started_of_instancetype(scenario: Scenario) -> None:
    """Of those that it had at the snapshot."""
    instancetypes.verify_started_with_first(scenario)


@then("verify starts successfully")
def started(scenario: Scenario) -> None:
    """It runs since then."""
    scenario.vm.verify_started()
