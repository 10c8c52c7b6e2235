package vn.uutu.members.assignment;

import vn.uutu.members.dated.Recorded;

/// What has happened to an assignment. Internal: other services see the contract, never these types.
public sealed interface AssignmentEvent {

    Assignment assignment();

    Recorded recorded();

    record Given(Assignment assignment, Recorded recorded) implements AssignmentEvent {}

    record Withdrawn(Assignment assignment, Recorded recorded) implements AssignmentEvent {}

    record Changed(Assignment assignment, Recorded recorded) implements AssignmentEvent {}
}
