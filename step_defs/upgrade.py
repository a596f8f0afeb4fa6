"""Steps about an upgrade of the cluster."""

from pytest_bdd import given, parsers, then, when

from fixtures.actions.upgrading import Upgrading


@given(parsers.re(r"on an affected version, a stopped VM with runStrategy: (?P<strategy>\w+) and its snapshot"))
def prepared(upgrading: Upgrading, strategy: str) -> None:
    """The snapshot is taken while it runs."""
    upgrading.prepare(strategy)


@given(parsers.re(r"on an affected version, a stopped VM with runStrategy: (?P<strategy>\w+), test data and snapshot"))
def prepared_with_data(upgrading: Upgrading, strategy: str) -> None:
    """The data is in the snapshot; other data is on the disk since."""
    upgrading.prepare_with_data(strategy)


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
