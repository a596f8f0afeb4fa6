"""Steps about the storage that a VM's disks are on, and the objects that they are."""

from pytest_bdd import given, parsers, then, when

from fixtures.actions import Scenario, preparation
from fixtures.cleanup import ReclaimedStorage
from fixtures.verdicts import checks


@given(parsers.parse("a running VM with a disk on a {kinds} and runStrategy: {strategy}"))
@given(parsers.parse("a running VM with disks on a {kinds}, and runStrategy: {strategy}"))
def running_on(scenario: Scenario, kinds: str, strategy: str) -> None:
    """A VM with a disk of each kind."""
    preparation.running_vm(scenario, strategy, kinds=preparation.kinds_of(kinds))


@given(parsers.parse("a running VM on storage with volumeBindingMode: {mode} and runStrategy: {strategy}"))
def running_on_storage(scenario: Scenario, mode: str, strategy: str) -> None:
    """A VM whose disk is bound at once, or once it has a consumer."""
    preparation.choose_storage(scenario, mode)
    preparation.running_vm(scenario, strategy)


@then(parsers.parse("all {count:d} disks are restored"))
def all_disks(scenario: Scenario, count: int) -> None:
    """The VM stands on as many restored claims."""
    scenario.restore.verify(checks.disks_restored(count), *checks.DISKS)


@when("delete VirtualMachineRestore, VM and snapshot")
def delete_all(scenario: Scenario) -> None:
    """As a user does who is done with them; what KubeVirt has made of them is not the user's to delete."""
    for resource in (scenario.restore, scenario.vm, scenario.snapshot):
        resource.delete()


@then("no VolumeSnapshot, VolumeSnapshotContent, PVC or PV of them is left")
def nothing_left(reclaimed_storage: ReclaimedStorage) -> None:
    """The storage is free again."""
    reclaimed_storage.verify()
