Feature: Restore a VM of every run strategy, stopped or still running
  Verify snapshot restore works for all run strategy values.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P1 @functional @regression @snapshot
  Scenario Outline: A restore keeps the run strategy, snapshot taken while the VM ran
    Test all run strategies (RerunOnFailure, Always, Manual, Halted, Once), document tested matrix.

    Given a running VM with runStrategy: <run strategy>
    And take snapshot
    And stop VM, after which it has runStrategy: <after the stop>
    When create VirtualMachineRestore
    Then verify restore completes
    And it still has runStrategy: <after the stop>

    Examples:
      | run strategy   | after the stop |
      | RerunOnFailure | RerunOnFailure |
      | Manual         | Manual         |
      | Always         | Halted         |
      | Once           | Halted         |
      | Halted         | Halted         |

  @jira:CNV-63819 @tier1 @P2 @functional @regression @snapshot
  Scenario Outline: A restore keeps the run strategy, snapshot taken while the VM was off
    Verify snapshot restore works for all run strategy values.

    Given a running VM with runStrategy: <run strategy>
    And stop VM, after which it has runStrategy: <after the stop>
    And take snapshot
    When create VirtualMachineRestore
    Then verify restore completes
    And it still has runStrategy: <after the stop>

    Examples:
      | run strategy   | after the stop |
      | RerunOnFailure | RerunOnFailure |
      | Manual         | Manual         |
      | Always         | Halted         |
      | Once           | Halted         |
      | Halted         | Halted         |

  @jira:CNV-63819 @tier1 @P2 @regression @snapshot
  Scenario Outline: Restore of a VM that has the older field running
    Test all run strategies (RerunOnFailure, Always, Manual, Halted, Once), document tested matrix.

    Given a running VM with the older field running: <running>
    And take snapshot
    And stop VM, after which it has running: false
    When create VirtualMachineRestore
    Then verify restore completes
    And it still has running: false

    Examples:
      | running |
      | true    |
      | false   |

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle
  Scenario Outline: A restore waits for a VM that still runs
    Verify snapshot restore with various run strategies.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    When create VirtualMachineRestore with targetReadinessPolicy: <policy>
    And stop VM as soon as the restore waits for it
    Then verify restore completes

    Examples:
      | policy          |
      | WaitGracePeriod |
      | WaitEventually  |

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle
  Scenario: A restore with StopTarget stops a VM that still runs
    Verify snapshot restore with various run strategies.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    When create VirtualMachineRestore with targetReadinessPolicy: StopTarget
    Then verify restore completes
    And the VM is stopped

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle @negative
  Scenario: A restore with FailImmediate is refused while the VM still runs
    Verify snapshot restore with various run strategies.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    When create VirtualMachineRestore with targetReadinessPolicy: FailImmediate
    Then the restore is refused because the VM still runs
    And the VM still runs, not locked by the restore
