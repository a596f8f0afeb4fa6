Feature: Monitoring of restores
  Should monitor: Snapshot restore completion, restore failures, stuck restore operations.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P2 @functional @monitoring
  Scenario: Monitoring of snapshot restore completion
    Should monitor: Snapshot restore completion, restore failures, stuck restore operations.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    And metrics of KubeVirt that can be read
    When create VirtualMachineRestore
    Then an event tells of its completion
    And metrics show that nothing of it is left to do

  @jira:CNV-63819 @tier1 @P2 @functional @monitoring @negative
  Scenario: Monitoring of restore failures
    Should monitor: Snapshot restore completion, restore failures, stuck restore operations.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    When create VirtualMachineRestore with targetReadinessPolicy: FailImmediate
    Then a warning tells of its failure

  @jira:CNV-63819 @tier1 @P2 @functional @monitoring
  Scenario: Monitoring of stuck restore operations
    Should monitor: Snapshot restore completion, restore failures, stuck restore operations.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    And metrics of KubeVirt that can be read
    When create VirtualMachineRestore, which gets stuck for want of storage
    Then warnings tell again and again that it is stuck
    And metrics show that it is tried again and again
