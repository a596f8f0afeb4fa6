Feature: Restore a VM with any other run strategy from its snapshot
  Ensure restore works for other run strategies (Always, Manual, Halted).

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P1 @regression @snapshot
  Scenario: [CNV-63819] Restore with Always strategy
    Snapshot and restore VM with runStrategy: Always (regression)

    Given a running VM with runStrategy: Always
    When Snapshot and restore VM with runStrategy: Always (regression)
    Then verify restore completes

  @jira:CNV-63819 @tier1 @P2 @regression @snapshot
  Scenario Outline: [CNV-63819] Restore with other strategies
    Test snapshot restore with Manual and Halted run strategies

    Given a running VM with runStrategy: <run strategy>
    When Test snapshot restore with Manual and Halted run strategies: <run strategy>
    Then verify restore completes

    Examples:
      | run strategy |
      | Manual       |
      | Halted       |
