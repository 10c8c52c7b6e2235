package vn.uutu.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.uutu.local.quick.QuickStart;

/// All parts of the suite on this machine and how each is started.
final class Parts {

    /// Who may do everything from the first moment on: the first administrator and the loader of the demonstration.
    private static final String ADMINISTRATORS = "quan.tri,uutu-local";

    private static final List<String> DOORS = List.of("identity", "gateway");

    private final Options options;
    private final Secrets secrets;
    private final List<QuickStart> quickStarts = new ArrayList<>();
    private final List<Part> applications;

    Parts(Options options) {
        this.options = options;
        secrets = new Secrets(options.data().resolve("keys"));
        applications = List.of(
                application("identity", Port.IDENTITY, "infra/identity", 128, identity()),
                application("member-service", Port.MEMBERS, "member-service", 384, members()),
                application("referral-service", Port.REFERRALS, "referral-service", 320, service("referrals")),
                application("reporting-service", Port.REPORTING, "reporting-service", 384, service("reporting")),
                application("gateway", Port.GATEWAY, "gateway", 192, gateway()));
    }

    /// What the services need before they can start.
    List<Part> servers() {
        var postgres = options.port(Port.POSTGRESQL);
        var kafka = options.port(Port.KAFKA);
        return List.of(
                new Part(
                        "postgresql",
                        postgres,
                        () -> own(PostgresServer.class, List.of("-Xmx192m"), "postgresql", "" + postgres),
                        Map.of(),
                        Probe.postgres(postgres)),
                new Part(
                        "kafka",
                        kafka,
                        () -> own(
                                KafkaServer.class,
                                List.of("-Xmx320m"),
                                "kafka",
                                "" + kafka,
                                "" + options.port(Port.KAFKA_CONTROLLER)),
                        Map.of(),
                        () -> Topics.present(kafka)));
    }

    /// What starts at once, and begins to work when the services are there.
    List<Part> doors() {
        return applications.stream().filter(part -> DOORS.contains(part.name())).toList();
    }

    /// What needs the servers.
    List<Part> services() {
        return applications.stream()
                .filter(part -> !DOORS.contains(part.name()))
                .toList();
    }

    /// The first is the last to be stopped.
    List<String> order() {
        return Stream.concat(servers().stream(), applications.stream())
                .map(Part::name)
                .toList();
    }

    /// One for each application.
    List<QuickStart> quickStarts() {
        return quickStarts;
    }

    String localSecret() {
        return secrets.of("local-secret");
    }

    private Map<String, String> identity() {
        return Map.of(
                "UUTU_IDENTITY_ISSUER", options.url(Port.IDENTITY),
                "UUTU_IDENTITY_GATEWAY_URL", options.url(Port.GATEWAY),
                "UUTU_IDENTITY_GATEWAY_SECRET", secrets.of("gateway-secret"),
                "UUTU_IDENTITY_LOCAL_SECRET", localSecret(),
                "UUTU_IDENTITY_KEYS", options.data().resolve("keys").toString());
    }

    private Map<String, String> members() {
        var settings = new TreeMap<>(service("members"));
        settings.put("UUTU_MEMBERS_ENCRYPTION_KEY", secrets.of("encryption-key"));
        settings.put("UUTU_MEMBERS_HASH_KEY", secrets.of("hash-key"));
        return settings;
    }

    private Map<String, String> service(String database) {
        var issuer = options.url(Port.IDENTITY);
        var url = "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true";
        return Map.of(
                "SPRING_DATASOURCE_URL",
                url.formatted(options.port(Port.POSTGRESQL), database),
                "SPRING_DATASOURCE_USERNAME",
                database,
                "SPRING_DATASOURCE_PASSWORD",
                database,
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + options.port(Port.KAFKA),
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                issuer,
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI",
                issuer + "/oauth2/jwks",
                "UUTU_SCOPE_ADMINISTRATORS",
                ADMINISTRATORS,
                "UUTU_SCOPE_READERS",
                "province-api");
    }

    private Map<String, String> gateway() {
        return Map.of(
                "UUTU_GATEWAY_ISSUER", options.url(Port.IDENTITY),
                "UUTU_GATEWAY_CLIENT_SECRET", secrets.of("gateway-secret"),
                "UUTU_GATEWAY_SERVICES_MEMBERS", options.url(Port.MEMBERS),
                "UUTU_GATEWAY_SERVICES_REFERRALS", options.url(Port.REFERRALS),
                "UUTU_GATEWAY_SERVICES_REPORTING", options.url(Port.REPORTING));
    }

    /// The gateway is asked about itself: its readiness speaks of the whole suite.
    private Part application(String name, Port port, String module, int heap, Map<String, String> settings) {
        var jar = options.project().resolve(module).resolve("target").resolve(name + ".jar");
        var environment = new TreeMap<>(settings);
        environment.put("SERVER_PORT", "" + options.port(port));
        var quick =
                new QuickStart(jar, java(List.of("-Xmx" + heap + "m", "-XX:+UseCompactObjectHeaders")), environment);
        quickStarts.add(quick);
        var health = name.equals("gateway") ? "self" : "readiness";
        return new Part(
                name,
                options.port(port),
                quick::command,
                environment,
                Probe.http(options.url(port) + "/actuator/health/" + health));
    }

    private List<String> own(Class<?> main, List<String> flags, String folder, String... arguments) {
        var command = java(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.add(options.data().resolve(folder).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> java(List<String> flags) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.addAll(flags);
        return command;
    }
}
