Feature: A restored VM has the configuration and the data of its snapshot
  Validate restored VM has correct configuration and data

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P1 @functional @snapshot
  Scenario: Configuration that was changed after the snapshot is restored
    Validate restored VM has correct configuration and data
    Users roll back a VM because of a change, and must get all of its configuration back.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    And change CPU, labels and annotations of the VM after the snapshot
    And stop VM
    When create VirtualMachineRestore
    Then the VM has the configuration of the snapshot

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot
  Scenario: Disks and memory that were changed after the snapshot are restored
    Validate restored VM has correct configuration and data
    A disk that was added or removed since the snapshot must not keep users from the earlier state of their VM.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    And stop VM
    And add a disk, remove a disk and change the memory of the VM
    When create VirtualMachineRestore
    Then the VM has the configuration of the snapshot
    And all 2 disks are restored

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot
  Scenario: Changes that wait for a restart are not in the snapshot of a running VM
    Validate restored VM has correct configuration and data
    Users must know what an online snapshot holds: the VM as it was started, without changes that are still pending.

    Given a running VM with runStrategy: RerunOnFailure
    And change CPU, labels and annotations of the VM without a restart
    And take snapshot
    And stop VM
    When create VirtualMachineRestore
    Then the VM has the configuration that it was started with

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot
  Scenario: A restored VM keeps its instancetype and its preference
    Validate restored VM has correct configuration and data
    Most VMs get their CPU, memory and devices from an instancetype and a preference, and must get the same ones back.

    Given a running VM of an instancetype and a preference, with runStrategy: RerunOnFailure
    And take snapshot
    And change the instancetype and the preference of the VM after the snapshot
    And stop VM
    When create VirtualMachineRestore
    Then the VM has the configuration of the snapshot
    And the VM starts with the CPU and memory of that instancetype and preference

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot
  Scenario: A restored VM gets the state of its persistent TPM back
    Validate restored VM has correct configuration and data
    A disk that is encrypted with a key in the TPM can only be read with the TPM's state of the same snapshot.

    Given a running VM with a persistent TPM and runStrategy: RerunOnFailure
    And take snapshot
    And stop VM
    When create VirtualMachineRestore
    Then the VM has the configuration of the snapshot
    And all 3 disks are restored
    And the VM starts on the restored state of its TPM

  @jira:CNV-63819 @tier2 @P2 @e2e @snapshot @data-integrity
  Scenario: Each disk of a VM gets its own data back
    Validate restored VM has correct configuration and data
    Applications spread their data over several disks; a disk that comes back blank, or with another's data, breaks them.

    Given a running VM with an operating system, disks on a dataVolumeTemplate, a dataVolumeTemplate and a PVC, and runStrategy: RerunOnFailure
    And write different test data to each disk
    And take snapshot
    And change the test data of each disk after the snapshot
    And stop VM
    When create VirtualMachineRestore
    And Start VM manually
    Then each disk has its test data of the snapshot
