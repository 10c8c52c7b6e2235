package vn.uutu.problems;

import java.sql.SQLException;
import java.util.List;

/// A copy of an exception for the log: where and what, without messages that may quote a row or a request.
final class Discreet extends RuntimeException {

    private static final List<String> QUOTING = List.of(
            "java.sql.",
            "org.postgresql.",
            "org.springframework.dao.",
            "org.springframework.jdbc.",
            "org.springframework.http.",
            "jakarta.validation.",
            "tools.jackson.");

    private Discreet(String message, Throwable original) {
        super(message, original.getCause() == null ? null : copyOf(original.getCause()), false, true);
        setStackTrace(original.getStackTrace());
    }

    static Discreet copyOf(Throwable original) {
        var type = original.getClass().getName();
        if (original instanceof SQLException database) {
            return new Discreet(type + " SQLSTATE " + database.getSQLState(), original);
        }
        return QUOTING.stream().anyMatch(type::startsWith)
                ? new Discreet(type, original)
                : new Discreet(type + ": " + original.getMessage(), original);
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
