package kuaibao.ingest.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Requests as bytes. */
final class Requests {
    private Requests() {}

    /** A request without a body. */
    static byte[] of(String method, String target, String... headers) {
        return head(method + " " + target + " HTTP/1.1", headers);
    }

    /** A POST of a body with its length. */
    static byte[] post(String target, String contentType, byte[] body, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Length: " + body.length;
        all[1] = "Content-Type: " + contentType;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return join(head("POST " + target + " HTTP/1.1", all), body);
    }

    static byte[] post(String target, String contentType, String body, String... headers) {
        return post(target, contentType, utf8(body), headers);
    }

    /** The first line and headers, the host's among them. */
    static byte[] head(String firstLine, String... headers) {
        StringBuilder head = new StringBuilder(firstLine).append("\r\nHost: localhost\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return utf8(head.append("\r\n").toString());
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
