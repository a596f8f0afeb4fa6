Feature: What the console shows during a restore
  Console should show restore progress and not indicate VM starting during restore.

  The suite does not open a console. It reads status and conditions of the VirtualMachine and the VirtualMachineRestore,
  which the OpenShift console shows as they are; it counts a VM that is being provisioned or waits for a volume as
  starting.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P2 @functional @ui
  Scenario: The console shows restore progress
    Console should show restore progress and not indicate VM starting during restore.
    Users watch the console to see whether a restore advances or needs something from them.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    When create VirtualMachineRestore
    And monitor restore status
    Then the console shows restore progress until the restore is complete

  @jira:CNV-63819 @tier1 @P2 @functional @ui
  Scenario: The console does not indicate that the VM starts during a restore
    Console should show restore progress and not indicate VM starting during restore.
    A VM that is shown as starting tells users that the restore is over.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    When create VirtualMachineRestore
    And monitor restore status
    Then the console does not indicate VM starting during restore
