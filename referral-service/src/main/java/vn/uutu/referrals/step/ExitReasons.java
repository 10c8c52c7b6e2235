package vn.uutu.referrals.step;

/// The reasons that an exit may have.
public interface ExitReasons {

    boolean has(Exit exit);
}
