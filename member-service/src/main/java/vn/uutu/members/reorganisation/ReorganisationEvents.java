package vn.uutu.members.reorganisation;

/// Where the model announces what happened. Call it after saving, in the same transaction.
@FunctionalInterface
public interface ReorganisationEvents {

    void announce(ReorganisationEvent event);
}
