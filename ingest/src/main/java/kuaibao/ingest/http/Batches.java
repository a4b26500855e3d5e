package kuaibao.ingest.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.runtime.settings.DataSize;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Takes batches as they come. Each holds a thread while it is read, so only some are read at a time, and threads are left
 * for others.
 */
final class Batches {
    private static final int AT_A_TIME = 4;

    private final Desk desk;
    private final DataSize largest;
    private final int mostLines;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    Batches(Desk desk, DataSize largest, int mostLines) {
        this.desk = desk;
        this.largest = largest;
        this.mostLines = mostLines;
    }

    /**
     * Reads a batch, and answers with a line for each of its lines.
     *
     * @param form makes a page of a line
     */
    void take(Context context, Function<byte[], IncomingPage> form) {
        if (!places.tryAcquire()) {
            throw Answers.full(AT_A_TIME + " batches are being read, no more are taken now");
        }
        Batch batch = new Batch(desk, form, mostLines);
        try (RequestBody body = RequestBody.of(context, largest.bytes())) {
            context.status(HttpStatus.OK_200).contentType(MediaType.BATCH).result(batch.take(body));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            places.release();
        }
        if (!batch.isComplete()) {
            context.header("Connection", "close");
        }
    }
}
