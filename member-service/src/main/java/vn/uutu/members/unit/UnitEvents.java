package vn.uutu.members.unit;

/// Where the model announces what happened. Call it after saving, in the same transaction.
@FunctionalInterface
public interface UnitEvents {

    void announce(UnitEvent event);
}
