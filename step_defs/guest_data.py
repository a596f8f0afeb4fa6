"""Steps about data on the disk of a guest."""

from pytest_bdd import given, then

from fixtures.actions.subject import Subject


@given("Write test data to disk")
@given("change the test data after the snapshot")
def write(subject: Subject) -> None:
    """New random data takes the place of what was there, flushed to the disk."""
    subject.write_data()


@then("Verify test data intact")
def intact(subject: Subject) -> None:
    """The guest holds what it held at the snapshot."""
    subject.verify_data()


@then("the VM starts with its test data intact")
def starts_intact(subject: Subject) -> None:
    """Started as a user does, the guest holds what it held at the snapshot."""
    subject.vm.start()
    subject.verify_data()


@then("each restore has brought back the test data of its snapshot")
def brought_back(subject: Subject) -> None:
    """What was read after each restore is what was written before its snapshot."""
    subject.verify_read_data()


@then("Validate VM functions correctly")
def functions(subject: Subject) -> None:
    """It runs, and its guest writes and reads."""
    subject.vm.wait_running()
    subject.data.works()
