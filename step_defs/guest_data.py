"""Steps about data on the disk of a guest."""

from collections.abc import Mapping

from pytest_bdd import given, parsers, then, when

from fixtures.actions import Scenario, VirtualMachineRestore, guest_data


@given("Write test data to disk")
@given("change the test data after the snapshot")
def write(scenario: Scenario) -> None:
    """New random data takes the place of what was there, flushed to the disk."""
    guest_data.write(scenario.vm)


@given("write different test data to each disk", target_fixture="data_of_disks")
@given("change the test data of each disk after the snapshot", target_fixture="later_data_of_disks")
def write_to_each(scenario: Scenario) -> Mapping[str, str]:
    """New random data, flushed: in a file on the disk of the operating system, at the beginning of the others."""
    return guest_data.write_to_each_disk(scenario.vm)


@when(parsers.parse("restore different snapshots: {names}"), target_fixture="data_after_restores")
def restore_several(scenario: Scenario, names: str) -> Mapping[VirtualMachineRestore, str | None]:
    """One after the other; after each the VM is started and its data is read."""
    return guest_data.restore_and_read(scenario, names.split(", "))


@then("Verify test data intact")
def intact(scenario: Scenario) -> None:
    """The guest holds what it held at the snapshot."""
    guest_data.verify_restored(scenario)


@then("each disk has its test data of the snapshot")
def each_intact(scenario: Scenario, data_of_disks: Mapping[str, str], later_data_of_disks: Mapping[str, str]) -> None:
    """Read in the guest, no disk has another one's data, or none."""
    guest_data.verify_each_disk(scenario, data_of_disks, later_data_of_disks)


@then("the VM starts with its test data intact")
def starts_intact(scenario: Scenario) -> None:
    """Started as a user does, the guest holds what it held at the snapshot."""
    scenario.vm.start()
    guest_data.verify_restored(scenario)


@then("each restore brings back the test data of its snapshot")
def brought_back(scenario: Scenario, data_after_restores: Mapping[VirtualMachineRestore, str | None]) -> None:
    """What was read after each restore is what was written before its snapshot."""
    guest_data.verify_each(scenario, data_after_restores)


@then("Validate VM functions correctly")
def functions(scenario: Scenario) -> None:
    """It runs, and its guest writes and reads."""
    scenario.vm.wait_running()
    guest_data.verify_works(scenario.vm)
