Feature: Restore a VM with every run strategy, stopped or still running
  Verify snapshot restore works for all run strategy values.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P1 @functional @regression @snapshot
  Scenario Outline: A restore from an online snapshot keeps the run strategy
    Test all run strategies (RerunOnFailure, Always, Manual, Halted, Once), document tested matrix.
    A VM that comes back with another run strategy starts when it should not, or stays off when it should run.

    Given a running VM with runStrategy: <run strategy>
    And take snapshot
    And stop VM, which then has runStrategy: <after the stop>
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
  Scenario Outline: A restore from an offline snapshot keeps the run strategy
    Verify snapshot restore works for all run strategy values.
    Users also take snapshots of stopped VMs, and expect the same of a restore.

    Given a running VM with runStrategy: <run strategy>
    And stop VM, which then has runStrategy: <after the stop>
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
  Scenario Outline: Restore of a VM with the deprecated field running
    Test all run strategies (RerunOnFailure, Always, Manual, Halted, Once), document tested matrix.
    Many VMs still use this field instead of runStrategy.

    Given a running VM with the deprecated field running: <running>
    And take snapshot
    And stop VM, which then has running: false
    When create VirtualMachineRestore
    Then verify restore completes
    And it still has running: false

    Examples:
      | running |
      | true    |
      | false   |

  @jira:CNV-63819 @tier2 @P2 @functional @vm-lifecycle @snapshot
  Scenario Outline: Restore of a VM whose guest has powered itself off
    Test snapshot restore across all run strategies
    Users often shut a VM down from its operating system; it is off then, and must be restored as any other.

    Given a running VM with an operating system and runStrategy: <run strategy>
    And take snapshot
    And the guest powers itself off
    And the VM is off
    When create VirtualMachineRestore
    Then verify restore completes
    And it still has runStrategy: <run strategy>

    Examples:
      | run strategy   |
      | RerunOnFailure |
      | Manual         |
      | Once           |

  @jira:CNV-63819 @tier2 @P2 @functional @vm-lifecycle @snapshot
  Scenario: Restore of a VM that starts again after its guest has powered itself off
    Test snapshot restore across all run strategies
    An Always VM, which a Halted VM becomes with its start, runs again at once: it must be stopped to be restored.

    Given a running VM with an operating system and runStrategy: Always
    And take snapshot
    And the guest powers itself off
    And the VM runs again
    And stop VM, which then has runStrategy: Halted
    When create VirtualMachineRestore
    Then verify restore completes

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle
  Scenario Outline: A restore waits until a running VM is stopped
    Verify snapshot restore with various run strategies.
    Users may create the restore first and stop the VM afterwards.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    When create VirtualMachineRestore with targetReadinessPolicy: <policy>
    And stop VM once the restore waits for it
    Then verify restore completes

    Examples:
      | policy          |
      | WaitGracePeriod |
      | WaitEventually  |

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle
  Scenario: A restore with StopTarget stops a running VM
    Verify snapshot restore with various run strategies.
    Automated recovery cannot rely on somebody who stops the VM.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    When create VirtualMachineRestore with targetReadinessPolicy: StopTarget
    Then verify restore completes
    And the VM is stopped

  @jira:CNV-63819 @tier2 @P2 @functional @vm-lifecycle @snapshot
  Scenario: A restore with StopTarget of a VM whose guest has powered itself off
    Test snapshot restore across all run strategies
    Automated recovery does not know whether the VM still runs; this policy must also serve where it is off already.

    Given a running VM with an operating system and runStrategy: Manual
    And take snapshot
    And the guest powers itself off
    And the VM is off
    When create VirtualMachineRestore with targetReadinessPolicy: StopTarget
    Then verify restore completes
    And it still has runStrategy: Manual

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle @negative
  Scenario: A restore with FailImmediate is refused while the VM is running
    Verify snapshot restore with various run strategies.
    Users choose this policy so that a restore never interrupts a workload.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    When create VirtualMachineRestore with targetReadinessPolicy: FailImmediate
    Then the restore is refused because the VM is running
    And the VM keeps running and is not locked by the restore
