"""Steps about how much a restore asks of its user."""

from pytest_bdd import given, parsers, then, when

from fixtures.actions.subject import Subject
from fixtures.actions.user_actions import UserActions


@given(parsers.parse("a stopped VM with an operating system and runStrategy: {strategy}, and its snapshot"))
def stopped_guest_with_snapshot(subject: Subject, strategy: str) -> None:
    """As a user has it: with test data, in the snapshot too."""
    subject.create_stopped_guest_with_snapshot(strategy)


@when("a user restores and starts it as the documentation says")
def by_the_book(user_actions: UserActions) -> None:
    """Until the VM runs."""
    user_actions.restore_and_start()


@when(parsers.re("a user restores it (?P<mistake>while it runs|during another restore|from a snapshot that .*)"))
@when(parsers.re("a user restores it and changes it (?P<mistake>to another runStrategy meanwhile)"))
def mistake(user_actions: UserActions, mistake: str) -> None:
    """What KubeVirt must refuse, or must not begin."""
    user_actions.make(mistake)


@then(parsers.parse("this took these actions and no other: {actions}"))
def actions(user_actions: UserActions, actions: str) -> None:
    """Counted from what was sent to the cluster."""
    user_actions.verify_actions(actions.split(", "))


@then("the answer names the object and the remedy")
def named(user_actions: UserActions) -> None:
    """In KubeVirt's own words."""
    user_actions.verify_answer()
