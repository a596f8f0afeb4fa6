"""Steps about requests that follow one another without a pause; `--repeat` puts pauses of all lengths in between."""

from pytest_bdd import then, when

from fixtures.actions.trials import Trial


@when("stop VM and create VirtualMachineRestore at once")
def stop_and_restore(trial: Trial) -> None:
    """The restore is there while the VM still stops."""
    trial.stop_and_restore()


@when("create VirtualMachineRestore and start VM at once")
def restore_and_start(trial: Trial) -> None:
    """KubeVirt accepts the start of such a VM during its restore."""
    trial.restore_and_start()


@then("the restore completes, at the latest once the VM is off again")
def completes_once_off(trial: Trial) -> None:
    """A restore that the start holds up says that it waits for the VM, and goes on when the VM is stopped."""
    trial.verify_completes_once_off()
