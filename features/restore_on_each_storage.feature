Feature: Restore a VM on each kind of storage
  Test each component's behavior, integration testing with various storage backends, coordinate with storage team.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P2 @compatibility @snapshot
  Scenario Outline: Restore of a VM with each kind of disk
    Test with various storage classes supporting snapshots.
    VMs are created in different ways, and all of them must be recoverable.

    Given a running VM with a disk on a <disk> and runStrategy: RerunOnFailure
    And take snapshot
    And stop VM
    When create VirtualMachineRestore
    Then verify restore completes

    Examples:
      | disk               |
      | PVC                |
      | DataVolume         |
      | dataVolumeTemplate |

  @jira:CNV-63819 @tier1 @P2 @compatibility @snapshot
  Scenario: Restore of a VM with several disks
    Test with various storage classes supporting snapshots.
    A VM with some disks restored and others not is inconsistent.

    Given a running VM with disks on a dataVolumeTemplate, a DataVolume and a PVC, and runStrategy: RerunOnFailure
    And take snapshot
    And stop VM
    When create VirtualMachineRestore
    Then verify restore completes
    And all 3 disks are restored

  @jira:CNV-63819 @tier1 @P2 @compatibility @snapshot
  Scenario Outline: Restore on storage with each volume binding mode
    Test with various storage classes supporting snapshots.
    A restore must complete whether volumes are bound at once or when a VM first uses them.

    Given a running VM on storage with volumeBindingMode: <binding mode> and runStrategy: RerunOnFailure
    And take snapshot
    And stop VM
    When create VirtualMachineRestore
    Then verify restore completes

    Examples:
      | binding mode         |
      | Immediate            |
      | WaitForFirstConsumer |

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot
  Scenario: Storage is released when a restored VM is deleted
    Clean up snapshots after tests, monitor storage usage, use storage quotas.
    Volumes that are left behind fill up the storage and its quota.

    Given a stopped VM with runStrategy: Halted and its snapshot
    And create VirtualMachineRestore
    And the restore is complete
    When delete VirtualMachineRestore, VM and snapshot
    Then no VolumeSnapshot, VolumeSnapshotContent, PVC or PV of them is left
