package vn.uutu.imports.sheet;

/// How much a part of a workbook may unpack to: 512 MB, and 200 times its file once it is beyond 16 MB.
final class Allowance {

    static final long MOST = 512L << 20;
    private static final long UNSUSPICIOUS = 16L << 20;
    private static final int RATIO = 200;

    private final long packed;
    private long unpacked;

    Allowance(long packed) {
        this.packed = packed;
    }

    /// For one more reading: reading a part again does not make the file larger.
    Allowance again() {
        return new Allowance(packed);
    }

    void use(long bytes) {
        unpacked += bytes;
        if (unpacked > MOST || unpacked > UNSUSPICIOUS && unpacked / RATIO > packed) {
            throw Refusals.bomb();
        }
    }
}
