"""Steps about how much a restore asks of its user."""

from collections.abc import Sequence

from pytest_bdd import parsers, then, when

from fixtures.actions import Scenario, usability
from fixtures.cluster import Write

_MISTAKES = "|".join(usability.MISTAKES)


@when("a user restores and starts the VM as documented", target_fixture="requests_sent")
def by_the_book(scenario: Scenario) -> Sequence[Write]:
    """Until the VM runs."""
    return usability.restore_by_the_book(scenario)


@when(parsers.re(f"a user restores the VM (?P<mistake>{_MISTAKES})"), target_fixture="mistake_and_answer")
def make_mistake(scenario: Scenario, mistake: str) -> tuple[str, str]:
    """What KubeVirt must refuse, or must not begin."""
    return mistake, usability.MISTAKES[mistake].make(scenario)


@then(parsers.parse("the user took exactly these actions: {actions}"))
def took_actions(scenario: Scenario, requests_sent: Sequence[Write], actions: str) -> None:
    """Counted from what was sent to the cluster."""
    usability.verify_actions(scenario, requests_sent, actions.split(", "))


@then("the message names the object and the remedy")
def named(scenario: Scenario, mistake_and_answer: tuple[str, str]) -> None:
    """In KubeVirt's own words."""
    usability.verify_answer(scenario, *mistake_and_answer)
