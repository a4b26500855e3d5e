package kuaibao.ingest.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Speaks HTTP byte by byte over a socket, so that it can also speak it wrongly. */
final class RawClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Socket socket;
    private Optional<InputStream> pushedBack = Optional.empty();

    RawClient(InetSocketAddress server) throws IOException {
        socket = new Socket();
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.connect(server);
    }

    /** Around a connection that is there, such as one by TLS. */
    RawClient(Socket socket) {
        this.socket = socket;
    }

    /** One request on a connection of its own. */
    static RawAnswer ask(InetSocketAddress server, byte[] request) throws IOException {
        try (RawClient client = new RawClient(server)) {
            client.send(request);
            return client.answer(isHead(request));
        }
    }

    private static boolean isHead(byte[] request) {
        return new String(request, StandardCharsets.ISO_8859_1).startsWith("HEAD ");
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends as much as the server takes: it may close before the end. */
    void send(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    /** The next answer. */
    RawAnswer answer() throws IOException {
        return answer(false);
    }

    RawAnswer answer(boolean withoutBody) throws IOException {
        InputStream in = pushedBack.isPresent() ? pushedBack.get() : socket.getInputStream();
        String[] lines = head(in).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                headers.put(
                        lines[i].substring(0, colon),
                        lines[i].substring(colon + 1).strip());
            }
        }
        int status = Integer.parseInt(lines[0].split(" ", -1)[1]);
        boolean none = withoutBody || status == 204 || status == 304 || status < 200;
        return new RawAnswer(status, headers, none ? new byte[0] : body(in, headers));
    }

    /** Whether the server closes the connection within this time, with nothing said before. */
    boolean closesWithin(Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }

    /** Sends byte after byte, each after this pause, until the server has something to say, or closes. */
    void trickle(byte[] bytes, Duration pause) throws IOException {
        socket.setSoTimeout((int) pause.toMillis());
        PushbackInputStream in = new PushbackInputStream(socket.getInputStream());
        boolean heard = false;
        for (int i = 0; i < bytes.length && !heard; i++) {
            heard = saysSomethingTo(bytes[i], in);
        }
        socket.setSoTimeout((int) PATIENCE.toMillis());
        pushedBack = Optional.of(in);
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!endsHead(head)) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the server has closed after " + head);
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static boolean endsHead(ByteArrayOutputStream head) {
        String text = head.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r\n\r\n");
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.containsKey("Content-Length")) {
            return in.readNBytes(Integer.parseInt(headers.get("Content-Length")));
        }
        String coding = Optional.ofNullable(headers.get("Transfer-Encoding")).orElse("");
        return coding.toLowerCase(Locale.ROOT).equals("chunked") ? chunks(in) : in.readAllBytes();
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            body.write(in.readNBytes(size));
            in.readNBytes(2);
        }
        in.readNBytes(2);
        return body.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
            line.append((char) next);
        }
        return Integer.parseInt(line.toString().strip(), 16);
    }

    private boolean saysSomethingTo(byte one, PushbackInputStream in) throws IOException {
        try {
            send(new byte[] {one});
            int heard = in.read();
            if (heard >= 0) {
                in.unread(heard);
            }
            return true;
        } catch (SocketTimeoutException nothingYet) {
            return false;
        } catch (SocketException closed) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** An answer with its headers, whose names are found in any case. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record RawAnswer(int status, Map<String, String> headers, byte[] bytes) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
