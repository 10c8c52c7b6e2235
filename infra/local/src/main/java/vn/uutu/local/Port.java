package vn.uutu.local;

/// Where the parts of the suite listen on this machine.
enum Port {
    GATEWAY(8080),
    IDENTITY(9000),
    MEMBERS(8081),
    REFERRALS(8082),
    REPORTING(8083),
    POSTGRESQL(15432),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093);

    private final int byDefault;

    Port(int byDefault) {
        this.byDefault = byDefault;
    }

    int byDefault() {
        return byDefault;
    }

    /// Such as `--gateway-port`.
    String option() {
        return "--" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-port";
    }
}
