package vn.uutu.problems;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;

/// The database cannot be reached: nothing was done, and the same request may do well in a moment.
final class Outage {

    private static final String SECONDS = "5";

    private Outage() {}

    static boolean isOne(Throwable fault) {
        return fault instanceof DataAccessResourceFailureException || fault instanceof CannotCreateTransactionException;
    }

    static Refusal refusal() {
        return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").withHeader(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
