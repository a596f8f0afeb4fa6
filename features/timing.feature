Feature: Restore with requests in quick succession
  Race conditions in controller reconciliation may be timing-sensitive.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle
  Scenario: Stop and restore without a pause
    Multiple test runs, various timing scenarios, monitor controller logs for race conditions.
    Scripts send one request right after the other.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    When stop VM and create VirtualMachineRestore without a pause
    Then verify restore completes
    And check virt-controller logs for start attempts

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle
  Scenario: Restore and start without a pause
    Multiple test runs, various timing scenarios, monitor controller logs for race conditions.
    Automation that starts the VM too early must not block its restore.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    When create VirtualMachineRestore and start VM without a pause
    Then the restore completes, if necessary after the VM is stopped again
