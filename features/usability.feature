Feature: A restore is straightforward for users
  I want snapshot restore to complete without manual intervention
  so that automated recovery workflows function correctly.

  Plan: CNV-63819 - VM snapshot restore stuck with runStrategy RerunOnFailure

  @jira:CNV-63819 @tier2 @P2 @usability @e2e
  Scenario: A restore takes two actions of its user
    Verify restore process is straightforward for users.

    Given a stopped VM with an operating system and runStrategy: RerunOnFailure, and its snapshot
    When a user restores and starts it as the documentation says
    Then this took these actions and no other: create VirtualMachineRestore, start VM
    And Verify test data intact

  @jira:CNV-63819 @tier2 @P2 @usability @negative
  Scenario Outline: A refusal names the object and the remedy
    Verify restore process is straightforward for users.

    Given a running VM with runStrategy: RerunOnFailure
    And take snapshot
    When a user restores it <mistake>
    Then the answer names the object and the remedy

    Examples:
      | mistake                                         |
      | while it runs                                   |
      | during another restore                          |
      | from a snapshot that does not exist             |
      | and changes it to another runStrategy meanwhile |
