"""Steps about an upgrade of the cluster."""

import pytest
from pytest_bdd import given, parsers, then, when

from fixtures.actions import Scenario, upgrade_phases
from fixtures.timeline import Mark


@given(parsers.re(r"on an affected version, a stopped VM with runStrategy: (?P<strategy>\w+) and its snapshot"))
def prepared(request: pytest.FixtureRequest, scenario: Scenario, affected_version: None, strategy: str) -> None:
    """The snapshot is taken while it runs."""
    upgrade_phases.prepare(request, scenario, strategy)


@given(parsers.re(r"on an affected version, a stopped VM with runStrategy: (?P<strategy>\w+), test data and snapshot"))
def prepared_with_data(
    request: pytest.FixtureRequest, scenario: Scenario, affected_version: None, strategy: str
) -> None:
    """The data is in the snapshot; other data is on the disk since."""
    upgrade_phases.prepare(request, scenario, strategy, guest=True)


@given("a stuck restore of it")
def stuck(request: pytest.FixtureRequest, scenario: Scenario) -> None:
    """As restores are on an affected version."""
    upgrade_phases.prepare_stuck_restore(request, scenario)


@when("upgrade from affected version", target_fixture="upgraded")
def upgrade(request: pytest.FixtureRequest, scenario: Scenario) -> Mark:
    """To the version under test; nothing else changes."""
    return upgrade_phases.upgrade_cluster(request, scenario)


@then("the stuck restore completes without manual intervention")
def completes(scenario: Scenario, upgraded: Mark) -> None:
    """Nobody does anything about it."""
    upgrade_phases.verify_completes_by_itself(scenario, upgraded)
