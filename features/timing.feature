Feature: Restore whatever the timing of requests
  Race conditions in controller reconciliation may be timing-sensitive.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle
  Scenario: Stop and restore at once
    Multiple test runs, various timing scenarios, monitor controller logs for race conditions.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    When stop VM and create VirtualMachineRestore at once
    Then verify restore completes
    And check virt-controller logs for start attempts

  @jira:CNV-63819 @tier1 @P2 @functional @vm-lifecycle
  Scenario: Restore and start at once
    Multiple test runs, various timing scenarios, monitor controller logs for race conditions.

    Given a stopped VM with runStrategy: RerunOnFailure and its snapshot
    When create VirtualMachineRestore and start VM at once
    Then the restore completes, at the latest once the VM is off again
