package kuaibao.ingest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import kuaibao.ingest.http.Lines.Line;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.ingest.intake.IntakeFullException;
import kuaibao.ingest.intake.PageReceipt;
import kuaibao.runtime.http.Problem;
import kuaibao.runtime.http.ProblemException;
import kuaibao.runtime.retry.Backoff;
import kuaibao.schemas.Topics;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Many pages or articles, a JSON object a line. Each is taken or refused for itself; so many are under way at a time that
 * the broker is kept busy and memory is not.
 */
final class Batch {
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);
    /** Text may have twelve bytes of escapes for three of its own. */
    private static final int LONGEST_LINE = 4 * Topics.MAX_PAGE_BYTES + 64 * 1024;

    private static final int MOST_UNDER_WAY = 64;
    private static final long MOST_BYTES_UNDER_WAY = 16L * 1024 * 1024;
    private static final int ATTEMPTS = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;
    private final Function<byte[], IncomingPage> form;
    private final int mostLines;
    private final Queue<UnderWay> underWay = new ArrayDeque<>();
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private long bytesUnderWay;
    private boolean brokerAway;
    private boolean complete = true;

    /**
     * An empty batch.
     *
     * @param form makes a page of a line
     * @param mostLines those behind are not read
     */
    Batch(Desk desk, Function<byte[], IncomingPage> form, int mostLines) {
        this.desk = desk;
        this.form = form;
        this.mostLines = mostLines;
    }

    /** Takes all lines, and returns the results, a line for a line. */
    byte[] take(InputStream body) {
        Lines lines = new Lines(body, LONGEST_LINE);
        int number = 0;
        try {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (brokerAway || number == mostLines) {
                    throw brokerAway ? notRead() : tooMany();
                }
                number++;
                if (!line.get().isBlank()) {
                    take(number, line.get());
                }
            }
        } catch (IOException | ProblemException problem) {
            settleAll();
            complete = false;
            write(number + 1, RequestBody.asProblem(problem).problem());
        }
        settleAll();
        return results.toByteArray();
    }

    /** Whether the body was read to its end. */
    boolean isComplete() {
        return complete;
    }

    private void take(int number, Line line) {
        while (underWay.size() >= MOST_UNDER_WAY || bytesUnderWay > MOST_BYTES_UNDER_WAY) {
            settle(underWay.remove());
        }
        int bytes = line.bytes().length;
        bytesUnderWay += bytes;
        underWay.add(new UnderWay(number, bytes, hand(line)));
    }

    private CompletableFuture<PageReceipt> hand(Line line) {
        try {
            if (line.isTooLong()) {
                throw new ProblemException(new Problem(
                        HttpStatus.PAYLOAD_TOO_LARGE_413,
                        "too-large",
                        "the line is too long: at most " + LONGEST_LINE + " bytes are taken"));
            }
            return handPatiently(desk.read(() -> form.apply(line.bytes())));
        } catch (RuntimeException problem) {
            return CompletableFuture.failedFuture(problem);
        }
    }

    /** If the intake is full, it is full of ours or of others': both pass. */
    private CompletableFuture<PageReceipt> handPatiently(IncomingPage page) {
        Backoff backoff = new Backoff(Duration.ofMillis(50), Duration.ofSeconds(1));
        CompletableFuture<PageReceipt> receipt = desk.hand(page);
        while (isFull(receipt) && backoff.attempts() < ATTEMPTS) {
            settleAll();
            try {
                backoff.pause();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return receipt;
            }
            receipt = desk.hand(page);
        }
        return receipt;
    }

    private static boolean isFull(CompletableFuture<PageReceipt> receipt) {
        try {
            return receipt.isCompletedExceptionally() && receipt.join() == null;
        } catch (CompletionException failure) {
            return failure.getCause() instanceof IntakeFullException;
        }
    }

    private void settleAll() {
        while (!underWay.isEmpty()) {
            settle(underWay.remove());
        }
    }

    private void settle(UnderWay one) {
        bytesUnderWay -= one.bytes();
        try {
            PageReceipt receipt = one.receipt().join();
            write(one.number(), Answers.status(receipt), Answers.members(receipt));
        } catch (CompletionException failure) {
            write(one.number(), problem(failure));
        }
    }

    private Problem problem(CompletionException failure) {
        Problem problem = Answers.problem(failure)
                .map(ProblemException::problem)
                .orElseGet(() -> {
                    LOG.error("a line of a batch failed", failure);
                    return new Problem(
                            HttpStatus.INTERNAL_SERVER_ERROR_500,
                            "internal",
                            "an error of ours, which stands in the log");
                });
        brokerAway |= problem.status() == HttpStatus.SERVICE_UNAVAILABLE_503;
        return problem;
    }

    private void write(int number, Problem problem) {
        write(number, problem.status(), problem.members());
    }

    private void write(int number, int status, Map<String, Object> members) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("line", number);
        result.put("status", status);
        result.putAll(members);
        try {
            results.write(JSON.writeValueAsBytes(result));
            results.write('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ProblemException notRead() {
        return new ProblemException(new Problem(
                HttpStatus.SERVICE_UNAVAILABLE_503,
                "unavailable",
                "this line and those behind it were not read, since the broker does not take pages now"));
    }

    private ProblemException tooMany() {
        return new ProblemException(new Problem(
                HttpStatus.PAYLOAD_TOO_LARGE_413,
                "too-large",
                "this line and those behind it were not read: at most " + mostLines + " lines are taken"));
    }

    /** A line that the broker has not acknowledged yet, or that is refused. */
    private record UnderWay(int number, int bytes, CompletableFuture<PageReceipt> receipt) {}
}
