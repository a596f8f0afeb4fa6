Feature: What the console shows of a VM that is restored
  Console should show restore progress and not indicate VM starting during restore.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P2 @functional @ui
  Scenario: The console shows the progress of a restore
    Console should show restore progress and not indicate VM starting during restore.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    When create VirtualMachineRestore
    And monitor restore status
    Then the console shows its progress until it is complete

  @jira:CNV-63819 @tier1 @P2 @functional @ui
  Scenario: The console does not show a VM as starting while it is restored
    Console should show restore progress and not indicate VM starting during restore.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    When create VirtualMachineRestore
    And monitor restore status
    Then the console does not indicate VM starting
