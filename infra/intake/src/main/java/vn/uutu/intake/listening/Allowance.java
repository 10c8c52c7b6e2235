package vn.uutu.intake.listening;

import java.util.concurrent.atomic.AtomicLong;

/// How many bytes may be kept in memory: by each listener a little, and by one of them much, as long as the others
/// leave
/// it room.
public final class Allowance {

    private final long each;
    private final long together;
    private final AtomicLong kept = new AtomicLong();

    /// @param each what a listener may keep whatever the others do
    /// @param together what all of them may keep beyond that
    public Allowance(long each, long together) {
        this.each = each;
        this.together = together;
    }

    /// Whether a listener that keeps so much, counted here already, may keep more.
    boolean allows(long own) {
        return own < each || kept.get() < together;
    }

    /// @param bytes more, or less where negative
    void keep(long bytes) {
        kept.addAndGet(bytes);
    }
}
