"""Steps about what must not happen: the VM must not start while it is restored."""

from pytest_bdd import then, when

from fixtures.actions.subject import Subject


@when("During restore operation, check VMI (VirtualMachineInstance) resources")
def check_instances(subject: Subject) -> None:
    """Every VMI is recorded until the restore is complete or can no longer be."""
    subject.restore.observe()


@then("verify no VMI created during restore")
def no_instance(subject: Subject) -> None:
    """From the restore's creation to its completion and a while longer, the record has no VMI of this VM."""
    subject.restore.verify()


@then("check virt-controller logs for start attempts")
def no_start_attempts(subject: Subject) -> None:
    """virt-controller's logs tell of none."""
    subject.verify_no_start_attempts()
