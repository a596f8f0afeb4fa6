Feature: A restore is straightforward for users
  I want snapshot restore to complete without manual intervention
  so that automated recovery workflows function correctly.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier2 @P2 @usability @e2e
  Scenario: A restore takes two user actions
    Verify restore process is straightforward for users.
    Users who recover a VM under pressure have no time for workarounds.

    Given a stopped VM with an operating system and runStrategy: RerunOnFailure, and its snapshot
    When a user restores and starts the VM as documented
    Then the user took exactly these actions: create VirtualMachineRestore, start VM
    And Verify test data intact

  @jira:CNV-63819 @tier2 @P2 @usability @negative
  Scenario Outline: A refusal names the object and the remedy
    Verify restore process is straightforward for users.
    Users who read what is wrong and what to do need no support case.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    When a user restores the VM <mistake>
    Then the message names the object and the remedy

    Examples:
      | mistake                             |
      | while it is running                 |
      | during another restore              |
      | from a snapshot that does not exist |
      | while changing its runStrategy      |
