"""Steps about the storage that a VM's disks are on, and the objects that they are."""

from pytest_bdd import given, parsers, then, when

from fixtures.actions.subject import Subject
from fixtures.cleanup.storage_returned import StorageReturned


@given(parsers.parse("a running VM on a {kinds}, with runStrategy: {strategy}"))
def running_on(subject: Subject, kinds: str, strategy: str) -> None:
    """A VM with a disk of each kind."""
    subject.create_vm(strategy, kinds=tuple(kinds.split(", a ")))
    subject.vm.start()


@given(parsers.parse("a running VM on storage that binds {mode}, with runStrategy: {strategy}"))
def running_on_storage(subject: Subject, mode: str, strategy: str) -> None:
    """A VM whose disk is bound at once, or once it has a consumer."""
    subject.choose_storage(mode)
    subject.create_vm(strategy)
    subject.vm.start()


@then(parsers.parse("all {count:d} disks have been restored"))
def all_disks(subject: Subject, count: int) -> None:
    """The VM stands on as many restored claims."""
    subject.restore.verify_count(count)


@when("delete VirtualMachineRestore, VM and snapshot")
def delete_all(subject: Subject) -> None:
    """As a user does who is done with them."""
    subject.delete_all()


@then("no snapshot, content, claim or volume of them is left")
def nothing_left(storage_returned: StorageReturned) -> None:
    """The storage is free again."""
    storage_returned.verify()
