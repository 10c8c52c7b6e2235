package vn.uutu.intake.listening;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import vn.uutu.intake.store.PositionLost;

/// Tells bad data from bad infrastructure, and speaks of both without values: those may be personal.
public final class Failure {

    /// Classes of SQLSTATE that a row can cause: cardinality, data, integrity, check option, limits, raised by a
    /// trigger. All others (connection, resources, locks, syntax, missing tables …) are no event's fault.
    private static final Set<String> DATA = Set.of("21", "22", "23", "44", "54", "P0");

    /// What follows when an error was swallowed and the transaction used on.
    private static final String ABORTED = "25P02";

    private Failure() {}

    /// Whether an event may be the cause. A bug that only some event triggers counts as data, too.
    static boolean isOfData(RuntimeException failure) {
        if (failure instanceof PositionLost || failure instanceof Halt) {
            return false;
        }
        return sqlState(failure)
                .map(state -> state.equals(ABORTED) || DATA.contains(state.substring(0, Math.min(2, state.length()))))
                .orElseGet(() -> causes(failure).noneMatch(Failure::isOfInfrastructure));
    }

    /// The kinds of the failure and the place in the suite's own code, never a message.
    static String withoutValues(Throwable failure) {
        var state = sqlState(failure).map(" SQLSTATE %s"::formatted).orElse("");
        var place = causes(failure)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith("vn.uutu."))
                .findFirst()
                .map(" at %s"::formatted)
                .orElse("");
        return failure.getClass().getSimpleName() + state + place;
    }

    /// For the operator. Only messages of the network and of Kafka are passed on.
    static String ofInfrastructure(Throwable failure) {
        return causes(failure)
                .filter(cause -> cause instanceof IOException || cause instanceof KafkaException)
                .reduce((_, last) -> last)
                .map(cause -> "%s (%s)".formatted(withoutValues(failure), cause.getMessage()))
                .orElseGet(() -> withoutValues(failure));
    }

    private static boolean isOfInfrastructure(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof KafkaException
                || cause instanceof SQLException
                || cause instanceof TransactionException
                || cause instanceof TransientDataAccessException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof NonTransientDataAccessResourceException;
    }

    private static Optional<String> sqlState(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
