"""Steps about what a web console shows."""

from pytest_bdd import then

from fixtures.actions import Scenario, web_console


@then("the console shows restore progress until the restore is complete")
def progress(scenario: Scenario) -> None:
    """Step after step, and the VM as being restored meanwhile."""
    web_console.verify_progress(scenario)


@then("the console does not indicate VM starting during restore")
def not_starting(scenario: Scenario) -> None:
    """It shows the VM as stopped, from the restore's creation until a while after its end."""
    web_console.verify_not_starting(scenario)
