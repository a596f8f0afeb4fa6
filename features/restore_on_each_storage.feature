Feature: Restore a VM on each kind of storage
  Test each component's behavior, integration testing with various storage backends, coordinate with storage team.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P2 @compatibility @snapshot
  Scenario Outline: Restore of a VM whatever its disk is made of
    Test with various storage classes supporting snapshots.

    Given a running VM on a <disk>, with runStrategy: RerunOnFailure
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

    Given a running VM on a dataVolumeTemplate, a DataVolume, a PVC, with runStrategy: RerunOnFailure
    And take snapshot
    And stop VM
    When create VirtualMachineRestore
    Then verify restore completes
    And all 3 disks have been restored

  @jira:CNV-63819 @tier1 @P2 @compatibility @snapshot
  Scenario Outline: Restore on storage of both binding modes
    Test with various storage classes supporting snapshots.

    Given a running VM on storage that binds <binding mode>, with runStrategy: RerunOnFailure
    And take snapshot
    And stop VM
    When create VirtualMachineRestore
    Then verify restore completes

    Examples:
      | binding mode         |
      | Immediate            |
      | WaitForFirstConsumer |

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot
  Scenario: A restored VM that is deleted gives its storage back
    Clean up snapshots after tests, monitor storage usage, use storage quotas.

    Given a stopped VM with runStrategy: Halted and its snapshot
    And create VirtualMachineRestore
    And the restore is complete
    When delete VirtualMachineRestore, VM and snapshot
    Then no snapshot, content, claim or volume of them is left
