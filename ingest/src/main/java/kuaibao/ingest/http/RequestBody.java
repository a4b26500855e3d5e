package kuaibao.ingest.http;

import io.javalin.http.Context;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import kuaibao.runtime.http.Problem;
import kuaibao.runtime.http.ProblemException;
import org.eclipse.jetty.http.HttpStatus;

/** A request's body as its sender means it: unpacked, and never more of it than allowed. */
final class RequestBody extends FilterInputStream {
    private final long max;
    private long read;

    private RequestBody(InputStream body, long max) {
        super(body);
        this.max = max;
    }

    /** The body, of which more than so many bytes are answered 413. */
    static RequestBody of(Context context, long max) {
        InputStream body = context.bodyInputStream();
        return new RequestBody(isPacked(context) ? unpacked(body) : body, max);
    }

    /** All of it. */
    static byte[] bytes(Context context, long max) {
        try (RequestBody body = of(context, max)) {
            return body.readAllBytes();
        } catch (IOException problem) {
            throw asProblem(problem);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        read += Math.max(0, count);
        if (read > max) {
            throw new ProblemException(new Problem(
                    HttpStatus.PAYLOAD_TOO_LARGE_413,
                    "too-large",
                    "the body is too large when unpacked: at most " + max + " bytes are taken"));
        }
        return count;
    }

    /** What a sender is told when its body breaks off. */
    static ProblemException asProblem(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
        }
        boolean packing = failure instanceof ZipException || failure instanceof EOFException;
        String reason = Optional.ofNullable(failure.getMessage()).orElse("it breaks off");
        return new ProblemException(new Problem(
                HttpStatus.BAD_REQUEST_400,
                packing ? "gzip" : "bad-request",
                (packing ? "the body is not in the gzip form: " : "the body could not be read to its end: ") + reason));
    }

    private static boolean isPacked(Context context) {
        return ContentCoding.of(Optional.ofNullable(context.header("Content-Encoding"))) == ContentCoding.GZIP;
    }

    private static InputStream unpacked(InputStream body) {
        try {
            return new GZIPInputStream(body, 8192);
        } catch (IOException problem) {
            throw asProblem(problem);
        }
    }
}
