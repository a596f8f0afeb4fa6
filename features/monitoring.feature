Feature: Monitoring of restores
  Should monitor: Snapshot restore completion, restore failures, stuck restore operations.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P2 @functional @monitoring
  Scenario: Monitoring of snapshot restore completion
    Should monitor: Snapshot restore completion, restore failures, stuck restore operations.
    Backup operators need to know when a restored VM can be started.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    And KubeVirt's metrics can be read
    When create VirtualMachineRestore
    Then an event reports that the restore is complete
    And the metrics show no remaining work for the restore

  @jira:CNV-63819 @tier1 @P2 @functional @monitoring @negative
  Scenario: Monitoring of restore failures
    Should monitor: Snapshot restore completion, restore failures, stuck restore operations.
    A failed restore that nobody notices is only discovered when the VM is needed.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    When create VirtualMachineRestore with targetReadinessPolicy: FailImmediate
    Then a warning event reports that the restore failed

  @jira:CNV-63819 @tier1 @P2 @functional @monitoring
  Scenario: Monitoring of stuck restore operations
    Should monitor: Snapshot restore completion, restore failures, stuck restore operations.
    An administrator must learn of a stuck restore before users have waited for hours.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    And KubeVirt's metrics can be read
    When create VirtualMachineRestore that cannot finish because the storage quota is used up
    Then warning events keep reporting that the restore is stuck
    And the metrics show that the restore is retried
