package vn.uutu.members.assignment;

/// Where the model announces what happened. Call it after saving, in the same transaction.
@FunctionalInterface
public interface AssignmentEvents {

    void announce(AssignmentEvent event);
}
