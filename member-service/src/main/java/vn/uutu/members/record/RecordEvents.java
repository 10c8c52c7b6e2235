package vn.uutu.members.record;

/// Where the model announces what happened. Call it after saving, in the same transaction.
@FunctionalInterface
public interface RecordEvents {

    void announce(RecordEvent event);
}
