package vn.uutu.imports;

/// Whether the current thread only tries out (dry run): the place that announces asks here and stays silent.
public final class Rehearsal {

    private static final ScopedValue<Boolean> ON = ScopedValue.newInstance();

    private Rehearsal() {}

    public static boolean isOn() {
        return ON.orElse(false);
    }

    /// Runs as a rehearsal or for good. The caller rolls back.
    public static void run(boolean dryRun, Runnable work) {
        ScopedValue.where(ON, dryRun).run(work);
    }
}
