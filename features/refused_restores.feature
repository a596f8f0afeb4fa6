Feature: A restore that cannot succeed is refused and leaves the VM unchanged
  Fix may expose other issues in snapshot restore workflow.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot @negative
  Scenario: Restore from a snapshot that does not exist
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.
    A mistyped name must not leave a VM locked.

    Given a stopped VM with runStrategy: Halted and its snapshot
    When create VirtualMachineRestore from a snapshot that does not exist
    Then the restore is refused because there is no such snapshot
    And the VM is unchanged

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot @negative
  Scenario: Restore from a failed snapshot
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.
    A VM that is restored from an incomplete snapshot would lose data.

    Given a stopped VM with runStrategy: Halted and its snapshot
    And a failed snapshot of the VM
    When create VirtualMachineRestore from the failed snapshot
    Then the restore is refused because the snapshot has failed
    And the VM is unchanged

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot @negative
  Scenario: Restore from the snapshot of another VM
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.
    The disks of one VM must never replace those of another.

    Given a stopped VM with runStrategy: Halted and its snapshot
    And a second VM with runStrategy: Halted
    When create VirtualMachineRestore of the second VM from the snapshot of the first
    Then the restore is refused because the snapshot belongs to another VM
    And the VM is unchanged

  @jira:CNV-63819 @tier1 @P2 @functional @snapshot @negative
  Scenario: Two restores of one VM at the same time
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.
    Two restores that replace the same disks at the same time could corrupt the VM.

    Given a stopped VM with runStrategy: Halted and its snapshot
    And a restore of it that waits for storage
    When create a second VirtualMachineRestore
    Then the second restore is refused because the first is in progress
    And the first restore completes once storage is available

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle @negative
  Scenario: Change of the run strategy during a restore
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.
    A VM that starts during its restore would run on disks that are about to be replaced.

    Given a stopped VM with runStrategy: Halted and its snapshot
    And a restore of it that waits for storage
    When change runStrategy to Always
    Then the change is refused while the restore is in progress
    And the restore completes once storage is available

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle @negative
  Scenario: Deletion of a restore in progress
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.
    An administrator who cancels a restore needs the VM back as it was.

    Given a stopped VM with runStrategy: Halted and its snapshot
    And a restore of it that waits for storage
    When delete the VirtualMachineRestore
    Then the VM is unchanged
    And the VM starts successfully

  @jira:CNV-63819 @tier1 @P2 @functional @api @negative
  Scenario: Restore by a user without permission
    Comprehensive snapshot restore testing, various restore scenarios, clear bug triage process.
    Only users who may change a VM may roll it back.

    Given a stopped VM with runStrategy: Halted and its snapshot
    When a user without permission creates a VirtualMachineRestore
    Then the request is refused as forbidden
    And the VM is unchanged
