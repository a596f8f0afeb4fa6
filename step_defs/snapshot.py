"""Steps about snapshots."""

from pytest_bdd import given, parsers

from fixtures.actions import Scenario, guest_data, preparation


@given("take snapshot")
def take(scenario: Scenario) -> None:
    """A snapshot that can be restored when the step ends."""
    preparation.take_snapshot(scenario)


@given("Take VirtualMachineSnapshot")
def create(scenario: Scenario) -> None:
    """A snapshot that the next step waits for."""
    scenario.new_snapshot().create()


@given("Wait for snapshot ready")
def ready(scenario: Scenario) -> None:
    """It can be restored."""
    scenario.snapshot.wait_ready()


@given(parsers.parse("a stopped VM with runStrategy: {strategy} and its snapshot"))
def stopped_vm_with_snapshot(scenario: Scenario, strategy: str) -> None:
    """As the plan's workflow has it: the snapshot is taken while the VM runs."""
    preparation.stopped_vm_with_snapshot(scenario, strategy)


@given(parsers.parse("a stopped VM with an operating system and runStrategy: {strategy}, and its snapshot"))
def stopped_guest_with_snapshot(scenario: Scenario, strategy: str) -> None:
    """With test data in the snapshot, and other data on its disk since."""
    preparation.stopped_vm_with_snapshot(scenario, strategy, guest=True)


@given(parsers.parse("Take multiple snapshots: {names}, each with new test data"))
def take_several(scenario: Scenario, names: str) -> None:
    """One after the other, with the data of each written before it."""
    for name in names.split(", "):
        guest_data.write(scenario.vm)
        preparation.take_snapshot(scenario, name)
