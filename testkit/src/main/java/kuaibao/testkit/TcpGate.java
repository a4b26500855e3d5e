package kuaibao.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands before a server and lets connections through while it is open. Shut, it ends those there are and refuses new
 * ones, as a server does that is stopped.
 */
public final class TcpGate implements AutoCloseable {
    private final URI server;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listener;
    private volatile boolean hanging;

    /** An open gate. */
    public TcpGate(URI server) throws IOException {
        this.server = server;
        this.listener = listen(0);
        this.port = listener.getLocalPort();
    }

    /** Where it stands, over HTTP. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Lets connections through again. */
    public void open() throws IOException {
        listener = listen(port);
    }

    /** From now on nothing is passed on, while connections stay: a server that hangs. */
    public void hang() {
        hanging = true;
    }

    /** Ends all connections and refuses new ones. */
    public void shut() throws IOException {
        listener.close();
        sockets.forEach(TcpGate::end);
    }

    @Override
    public void close() throws IOException {
        shut();
    }

    private ServerSocket listen(int wanted) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 50);
        run("gate", () -> accept(socket));
        return socket;
    }

    private void accept(ServerSocket socket) throws IOException {
        while (!socket.isClosed()) {
            connect(socket.accept());
        }
    }

    private void connect(Socket client) throws IOException {
        Socket onward = new Socket(server.getHost(), server.getPort());
        sockets.add(client);
        sockets.add(onward);
        run("gate-in", () -> pass(client, onward));
        run("gate-out", () -> pass(onward, client));
        if (listener.isClosed()) {
            shut();
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!hanging) {
                    out.write(buffer, 0, read);
                    out.flush();
                }
            }
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void run(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException ended) {
                        // One side is gone; so is the connection.
                        return;
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
