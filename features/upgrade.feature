Feature: Restore across an upgrade from an affected version
  Verify fix works after upgrade from affected version.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier1 @P1 @backward-compatibility @snapshot
  Scenario: A snapshot taken on an affected version can be restored after the upgrade
    Ensure existing snapshots can be restored with fix.
    Snapshots that were taken before the upgrade may be the only ones that users have.

    Given on an affected version, a stopped VM with runStrategy: RerunOnFailure and its snapshot
    When upgrade from affected version
    And create VirtualMachineRestore
    Then verify restore completes

  @jira:CNV-63819 @tier2 @P1 @upgrade @snapshot @data-integrity
  Scenario: A snapshot taken on an affected version restores its data after the upgrade
    Verify fix works after upgrade from affected version.
    A completed restore is only useful if it brings back the data of the snapshot.

    Given on an affected version, a stopped VM with runStrategy: RerunOnFailure, test data and snapshot
    When upgrade from affected version
    And create VirtualMachineRestore
    Then verify restore completes
    And the VM starts with its test data intact

  @jira:CNV-63819 @tier2 @P1 @upgrade @snapshot @data-integrity
  Scenario: A restore that is stuck on an affected version completes after the upgrade
    Verify fix works after upgrade from affected version.
    Users who upgrade because of a stuck restore expect it to complete.

    Given on an affected version, a stopped VM with runStrategy: RerunOnFailure, test data and snapshot
    And a stuck restore of it
    When upgrade from affected version
    Then the stuck restore completes without manual intervention
    And the VM starts with its test data intact
