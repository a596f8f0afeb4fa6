"""Steps about what a web console shows."""

from pytest_bdd import then

from fixtures.actions.console_page import ConsolePage


@then("the console shows its progress until it is complete")
def progress(console_page: ConsolePage) -> None:
    """Step after step, and the VM as being restored meanwhile."""
    console_page.verify_progress()


@then("the console does not indicate VM starting")
def not_starting(console_page: ConsolePage) -> None:
    """It shows the VM as stopped, from the restore's creation until a while after its end."""
    console_page.verify_not_starting()
