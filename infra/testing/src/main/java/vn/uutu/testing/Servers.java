package vn.uutu.testing;

/// The servers of this JVM: each is started when first asked for, shared by all tests, and gone when the JVM ends.
public final class Servers {

    private Servers() {}

    public static Postgres postgres() {
        return OnePostgres.STARTED;
    }

    public static Kafka kafka() {
        return OneKafka.STARTED;
    }

    private static final class OnePostgres {
        static final Postgres STARTED =
                Kind.CHOSEN == Kind.CONTAINERS ? Containers.startPostgres() : Embedded.startPostgres();
    }

    private static final class OneKafka {
        static final Kafka STARTED = Kind.CHOSEN == Kind.CONTAINERS ? Containers.startKafka() : Embedded.startKafka();
    }
}
