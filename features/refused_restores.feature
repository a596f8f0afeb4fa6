Feature: A restore that cannot work is refused and does no harm
  Fix may expose other issues in snapshot restore workflow.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot @negative
  Scenario: Restore from a snapshot that does not exist
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.

    Given a stopped VM with runStrategy: Halted and its snapshot
    When create VirtualMachineRestore from a snapshot that does not exist
    Then the restore is refused because there is no such snapshot
    And the VM is as it was

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot @negative
  Scenario: Restore from a snapshot that has failed
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.

    Given a stopped VM with runStrategy: Halted and its snapshot
    And a snapshot of it that has failed
    When create VirtualMachineRestore from the snapshot that has failed
    Then the restore is refused because the snapshot has failed
    And the VM is as it was

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot @negative
  Scenario: Restore from the snapshot of another VM
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.

    Given a stopped VM with runStrategy: Halted and its snapshot
    And another VM with runStrategy: Halted
    When create VirtualMachineRestore of this VM from the snapshot of the other
    Then the restore is refused because the snapshot is not of this VM
    And the VM is as it was

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot @negative
  Scenario: Two restores of one VM at once
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.

    Given a stopped VM with runStrategy: Halted and its snapshot
    And a restore of it that still waits for storage
    When create another VirtualMachineRestore
    Then it is refused because of the restore in progress
    And the first restore completes as soon as there is storage

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle @negative
  Scenario: Change of the run strategy during a restore
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.

    Given a stopped VM with runStrategy: Halted and its snapshot
    And a restore of it that still waits for storage
    When change its runStrategy to Always
    Then the change is refused until the restore completes
    And the restore completes as soon as there is storage

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle @negative
  Scenario: Deletion of a restore in progress
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.

    Given a stopped VM with runStrategy: Halted and its snapshot
    And a restore of it that still waits for storage
    When delete the VirtualMachineRestore
    Then the VM is as it was
    And the VM starts successfully

  @jira:CNV-63819 @tier1 @P2 @functional @api @negative
  Scenario: Restore by a user without permission
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.

    Given a stopped VM with runStrategy: Halted and its snapshot
    When a user without permission creates a VirtualMachineRestore
    Then it is refused as forbidden
    And the VM is as it was
