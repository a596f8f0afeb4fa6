Feature: Restore a VM more than once
  Test complete snapshot/restore workflow with RerunOnFailure VMs.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot
  Scenario: The same snapshot is restored twice
    Test complete snapshot/restore workflow with RerunOnFailure VMs.
    Backup operators return to a good snapshot as often as they need it.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    And create VirtualMachineRestore
    And the restore is complete
    When create VirtualMachineRestore
    Then verify restore completes
