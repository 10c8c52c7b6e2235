package vn.uutu.benchmark.replay;

/// What somebody has counted: all of it, and a number that only the right cells lead to.
public record Sum(long total, long weighted) {

    static final Sum NONE = new Sum(0, 0);

    Sum plus(Case.Cell cell, long n) {
        return new Sum(total + n, weighted + n * cell.weight());
    }
}
