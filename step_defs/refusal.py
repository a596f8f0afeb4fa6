"""Steps about what KubeVirt must refuse, and about what refusals leave as it was."""

from ocp_resources.resource_quota import ResourceQuota
from pytest_bdd import given, parsers, then, when

from fixtures.actions import Scenario, quota, refusals
from fixtures.verdicts import checks, messages


@given("a failed snapshot of the VM")
def failed_snapshot(scenario: Scenario) -> None:
    """Its deadline is over before it begins."""
    scenario.new_snapshot("failed", failure_deadline="1ms").create()
    scenario.snapshots["failed"].wait_failed()


@given(parsers.parse("a second VM with runStrategy: {strategy}"))
def another_vm(scenario: Scenario, strategy: str) -> None:
    """From here on, the steps are about this one; the other one's snapshot keeps its name."""
    scenario.new_vm(strategy).create()


@given("a restore of it that waits for storage", target_fixture="no_more_disks")
def waiting_restore(scenario: Scenario) -> ResourceQuota:
    """No more disks fit into the namespace, as long as this quota is there."""
    return quota.restore_waiting_for_storage(scenario)


@when("create VirtualMachineRestore from a snapshot that does not exist")
def from_none(scenario: Scenario) -> None:
    """The restore names a snapshot that nobody has taken."""
    scenario.new_restore(scenario.new_snapshot("never-taken")).create(may_be_refused=True)


@when("create VirtualMachineRestore from the failed snapshot")
def from_failed(scenario: Scenario) -> None:
    """The restore names it."""
    scenario.new_restore(scenario.snapshots["failed"]).create(may_be_refused=True)


@when("create VirtualMachineRestore of the second VM from the snapshot of the first")
@when("create a second VirtualMachineRestore")
def from_the_snapshot(scenario: Scenario) -> None:
    """The restore names this VM as its target, and the scenario's snapshot."""
    scenario.new_restore().create(may_be_refused=True)


@when(parsers.parse("change runStrategy to {strategy}"), target_fixture="answer_to_change")
def change_strategy(scenario: Scenario, strategy: str) -> str | None:
    """An edit of the VM's manifest."""
    return refusals.change_strategy(scenario.vm, strategy)


@when("a user without permission creates a VirtualMachineRestore")
def as_stranger(scenario: Scenario) -> None:
    """A user who may do nothing in this namespace."""
    refusals.restore_as_stranger(scenario)


@when("delete the VirtualMachineRestore")
def delete_restore(scenario: Scenario) -> None:
    """While it waits."""
    scenario.restore.delete()
    scenario.restore.wait_gone()


@then("the restore is refused because there is no such snapshot")
def no_such_snapshot(scenario: Scenario) -> None:
    """At once, or in its conditions."""
    refusals.verify_refused(scenario, messages.NO_SUCH_SNAPSHOT)


@then("the restore is refused because the snapshot has failed")
def snapshot_failed(scenario: Scenario) -> None:
    """At once, or in its conditions."""
    refusals.verify_refused(scenario, messages.FAILED_SNAPSHOT)


@then("the restore is refused because the snapshot belongs to another VM")
def snapshot_of_other(scenario: Scenario) -> None:
    """At once, or in its conditions."""
    refusals.verify_refused(scenario, messages.NOT_OF_THIS_VM)


@then("the second restore is refused because the first is in progress")
def in_progress(scenario: Scenario) -> None:
    """The words name the first restore."""
    refusals.verify_refused(scenario, messages.RESTORE_REFUSED)


@then("the change is refused while the restore is in progress")
def not_until_restored(scenario: Scenario, answer_to_change: str | None) -> None:
    """The words name the restore."""
    refusals.verify_change_refused(scenario, answer_to_change)


@then("the request is refused as forbidden")
def forbidden(scenario: Scenario) -> None:
    """The words name the user and what is missing."""
    refusals.verify_refused(scenario, messages.MAY_NOT_RESTORE)


@then("the VM is unchanged")
def unharmed(scenario: Scenario) -> None:
    """Its run strategy and its disks are those from before, and no restore locks it."""
    refusals.verify_unharmed(scenario, scenario.vm)


@then("the original VM is unchanged")
def original_unharmed(scenario: Scenario) -> None:
    """The same of the VM that the snapshot was taken of."""
    refusals.verify_unharmed(scenario, scenario.vms[0])


@then("the first restore completes once storage is available")
@then("the restore completes once storage is available")
def completes(scenario: Scenario, no_more_disks: ResourceQuota) -> None:
    """What was refused has not disturbed it."""
    no_more_disks.delete()
    scenario.restores[0].verify(*checks.ALL)


@then("the VM starts successfully")
def starts(scenario: Scenario) -> None:
    """Started as a user does."""
    scenario.vm.start()
