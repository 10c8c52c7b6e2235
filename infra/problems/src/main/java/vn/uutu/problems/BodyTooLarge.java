package vn.uutu.problems;

import java.io.IOException;

/// The body went on beyond the limit while it was being read.
final class BodyTooLarge extends IOException {

    BodyTooLarge() {
        super("body too large");
    }
}
