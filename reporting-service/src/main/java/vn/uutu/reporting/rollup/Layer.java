package vn.uutu.reporting.rollup;

/// The same facts, summed up along different trees.
public enum Layer {
    /// Each month on the tree valid at its end.
    AS_WAS(1),
    /// All months on the tree of one day, which follows today: `Tree.asIsDay`.
    AS_IS(2);

    private final int number;

    Layer(int number) {
        this.number = number;
    }

    /// How it is stored; never changes.
    public int number() {
        return number;
    }

    public static Layer of(int number) {
        return values()[number - 1];
    }
}
