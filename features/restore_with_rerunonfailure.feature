Feature: Restore a VM with runStrategy RerunOnFailure from its snapshot
  As a VM administrator, I want to restore VMs from snapshots regardless of run strategy
  so that I can recover from failures or rollback changes.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P1 @functional @snapshot
  Scenario: [CNV-63819] Restore with RerunOnFailure
    Snapshot VM with RerunOnFailure → Stop VM → Restore → Verify restore completes
    Create VM with runStrategy: RerunOnFailure, start VM, take snapshot, stop VM, create VirtualMachineRestore, monitor restore status, verify reaches Complete state

    Given Create VM with runStrategy: RerunOnFailure
    And start VM
    And take snapshot
    And stop VM
    When create VirtualMachineRestore
    And monitor restore status
    Then verify reaches Complete state

  @jira:CNV-63819 @tier1 @P1 @functional @api
  Scenario: [CNV-63819] VirtualMachineRestore status
    Verify VirtualMachineRestore resource reaches Complete (not stuck)
    Monitor VirtualMachineRestore resource during restore operation, verify status progresses to Complete (not stuck indefinitely)

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    When create VirtualMachineRestore
    And Monitor VirtualMachineRestore resource during restore operation
    Then verify status progresses to Complete (not stuck indefinitely)

  @jira:CNV-63819 @tier1 @P1 @functional @vm-lifecycle
  Scenario: [CNV-63819] VM doesn't auto-start
    During restore, verify VM doesn't start prematurely (blocking restore)
    During restore operation, check VMI (VirtualMachineInstance) resources, verify no VMI created during restore, check virt-controller logs for start attempts

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    When create VirtualMachineRestore
    And During restore operation, check VMI (VirtualMachineInstance) resources
    Then verify no VMI created during restore
    And check virt-controller logs for start attempts

  @jira:CNV-63819 @tier1 @P1 @functional @vm-lifecycle
  Scenario: [CNV-63819] Manual start after restore
    After restore completes, manually start VM, verify starts successfully

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    And create VirtualMachineRestore
    When After restore completes, manually start VM
    Then verify starts successfully
