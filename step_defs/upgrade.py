"""Steps about an upgrade of the cluster."""

from pytest_bdd import given, parsers, then, when

from fixtures.upgrading import Upgrading


@given(
    parsers.parse("on an affected version, a stopped VM with runStrategy: {strategy}, its test data and its snapshot")
)
def prepared(upgrading: Upgrading, strategy: str) -> None:
    """The data on its disk has changed since the snapshot."""
    upgrading.prepare(strategy)


@given("a restore of it that is stuck")
def stuck(upgrading: Upgrading) -> None:
    """As restores are on an affected version."""
    upgrading.prepare_stuck()


@when("upgrade from affected version")
def upgrade(upgrading: Upgrading) -> None:
    """To the version under test; nothing else changes."""
    upgrading.upgrade()


@then("the stuck restore completes by itself")
def completes(upgrading: Upgrading) -> None:
    """Nobody does anything about it."""
    upgrading.verify_completes_by_itself()
