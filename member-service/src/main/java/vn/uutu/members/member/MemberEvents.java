package vn.uutu.members.member;

/// Where the model announces what happened. Call it after saving, in the same transaction.
@FunctionalInterface
public interface MemberEvents {

    void announce(MemberEvent event);
}
