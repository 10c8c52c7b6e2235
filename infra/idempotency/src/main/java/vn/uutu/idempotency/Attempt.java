package vn.uutu.idempotency;

import java.util.Arrays;

/// One sending of a request: whose, under which key, and what exactly is asked.
record Attempt(String subject, String key, byte[] fingerprint) {

    boolean asks(byte[] earlier) {
        return Arrays.equals(fingerprint, earlier);
    }
}
