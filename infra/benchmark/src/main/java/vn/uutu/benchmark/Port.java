package vn.uutu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Locale;

/// The ports that the launcher can be told to use.
public enum Port {
    GATEWAY,
    IDENTITY,
    MEMBERS,
    REFERRALS,
    REPORTING,
    POSTGRESQL,
    KAFKA,
    KAFKA_CONTROLLER;

    String option(int port) {
        return "--%s-port=%d".formatted(name().toLowerCase(Locale.ROOT).replace('_', '-'), port);
    }

    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
