Feature: Restore to a new VM, and with each policy for the restored disks
  Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot
  Scenario Outline: Restore with each volumeRestorePolicy
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.
    Users choose how restored disks are named, and must get the same VM back whatever they choose.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    When create VirtualMachineRestore with volumeRestorePolicy: <policy>
    Then verify restore completes
    And it still has runStrategy: RerunOnFailure

    Examples:
      | policy           |
      | RandomizeNames   |
      | InPlace          |
      | PrefixTargetName |

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot
  Scenario: Restore to a new VM
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.
    Users look at an earlier state of a VM without giving up its present state.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    When create VirtualMachineRestore to a new VM
    Then verify restore completes
    And the original VM is unchanged
    And the VM starts successfully

  @jira:CNV-63819 @tier2 @P2 @e2e @snapshot @data-integrity
  Scenario: Data of a restore in place
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.
    A restore in place deletes the old disks: if the restored data is wrong, there is no other copy.

    Given a stopped VM with an operating system and runStrategy: RerunOnFailure, and its snapshot
    When create VirtualMachineRestore with volumeRestorePolicy: InPlace
    Then verify restore completes
    And the VM starts with its test data intact

  @jira:CNV-63819 @tier2 @P2 @e2e @snapshot @data-integrity
  Scenario: Data of a restore to a new VM
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.
    Users get lost files back from an earlier state of a VM, beside the VM that they work with.

    Given a stopped VM with an operating system and runStrategy: RerunOnFailure, and its snapshot
    When create VirtualMachineRestore to a new VM
    Then verify restore completes
    And the VM starts with its test data intact
