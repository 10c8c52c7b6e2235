package vn.uutu.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/// An option for each port, every one free and none twice: all are held until the last is chosen.
final class FreePorts {

    private FreePorts() {}

    static List<String> options() throws IOException {
        var held = new ArrayList<ServerSocket>();
        var options = new ArrayList<String>();
        for (var port : Port.values()) {
            held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            options.add(port.option() + "=" + held.getLast().getLocalPort());
        }
        for (var socket : held) {
            socket.close();
        }
        return options;
    }
}
