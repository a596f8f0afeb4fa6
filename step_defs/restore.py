"""Steps about restores."""

from pytest_bdd import given, parsers, then, when

from fixtures.actions import Scenario, preparation, restore_variants
from fixtures.verdicts import checks


@given("create VirtualMachineRestore")
@when("create VirtualMachineRestore")
@when("Create VirtualMachineRestore")
def create(scenario: Scenario) -> None:
    """A restore of the VM to its snapshot begins."""
    scenario.new_restore().create()


@when(
    parsers.re(
        r"create VirtualMachineRestore with (?P<field>targetReadinessPolicy|volumeRestorePolicy): (?P<policy>\w+)"
    )
)
def create_with_policy(scenario: Scenario, field: str, policy: str) -> None:
    """A restore that says what becomes of a VM that still runs, or how the restored disks are called."""
    restore_variants.restore_with(scenario, **{field: policy})


@when("create VirtualMachineRestore to a new VM")
def create_to_new_vm(scenario: Scenario) -> None:
    """From here on, the steps are about the new VM."""
    restore_variants.restore_to_new_vm(scenario)


@when("monitor restore status")
@when("Monitor restore progress")
@when("Monitor VirtualMachineRestore resource during restore operation")
def monitor(scenario: Scenario) -> None:
    """It is watched until it is complete or can no longer be."""
    scenario.restore.observe()


@when("Snapshot and restore VM with runStrategy: Always (regression)")
@when(parsers.re(r"Test snapshot restore with Manual and Halted run strategies: \w+"))
def snapshot_and_restore(scenario: Scenario) -> None:
    """The whole way of a user: snapshot, stop, restore."""
    preparation.snapshot_stop_restore(scenario)


@given("the restore is complete")
@then("verify status progresses to Complete (not stuck indefinitely)")
def complete(scenario: Scenario) -> None:
    """Its status says so in all its fields."""
    scenario.restore.verify(*checks.COMPLETE)


@then("verify reaches Complete state")
@then("verify restore completes")
@then("Verify restore completes")
def restored(scenario: Scenario) -> None:
    """It is complete, the VM is what it was at the snapshot, and has stayed off."""
    scenario.restore.verify(*checks.ALL)


@then("the VM has the configuration of the snapshot")
@then("the VM has the configuration that it was started with")
def configuration_restored(scenario: Scenario) -> None:
    """Every field of its spec, but for what a restore changes on purpose."""
    scenario.restore.verify(*checks.COMPLETE, *checks.CONFIGURATION)


@then("verify all complete")
def all_restored(scenario: Scenario) -> None:
    """The same of every restore."""
    for restore in scenario.restores:
        restore.verify(*checks.ALL)
