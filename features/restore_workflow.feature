Feature: Recover the data of a VM with runStrategy RerunOnFailure
  As a backup operator, I need reliable snapshot restore
  because it's critical for disaster recovery procedures.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier2 @P1 @e2e @snapshot @data-integrity
  Scenario: [CNV-63819] Complete restore workflow
    Create VM (RerunOnFailure) → Add data → Snapshot → Stop → Restore → Start → Verify data intact
    End-to-end workflow: Create VM with runStrategy: RerunOnFailure → Start VM → Write test data to disk → Take VirtualMachineSnapshot → Wait for snapshot ready → Stop VM → Create VirtualMachineRestore → Monitor restore progress → Verify restore completes → Start VM manually → Verify test data intact → Validate VM functions correctly

    Given End-to-end workflow: Create VM with runStrategy: RerunOnFailure
    And Start VM
    And Write test data to disk
    And Take VirtualMachineSnapshot
    And Wait for snapshot ready
    And change the test data after the snapshot
    And Stop VM
    When Create VirtualMachineRestore
    And Monitor restore progress
    Then Verify restore completes
    When Start VM manually
    Then Verify test data intact
    And Validate VM functions correctly

  @jira:CNV-63819 @tier2 @P2 @e2e @snapshot
  Scenario: [CNV-63819] Multiple restore operations
    Take multiple snapshots, restore different snapshots, verify all complete

    Given a running VM with an operating system and runStrategy: RerunOnFailure
    And Take multiple snapshots: first, second, third, each with new test data
    When restore different snapshots: second, first, third
    Then verify all complete
    And each restore brings back the test data of its snapshot
