package kuaibao.ingest.intake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import kuaibao.ingest.intake.PageRefusedException.Reason;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.Topic;
import kuaibao.schemas.UnreadableRecordException;
import kuaibao.schemas.record.Page;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages, those of one id one after the other: whoever comes while another is on its way waits until that one's
 * fate is known, and is judged by it. All decisions fall on one thread, which the broker's acknowledgements come back to;
 * so nothing is locked while the broker is waited for.
 */
final class PageWriter implements AutoCloseable {
    private static final Duration INDEX_WITHIN = Duration.ofSeconds(10);
    private static final Duration FLUSH_WITHIN = Duration.ofSeconds(3);
    private static final long LOOK_AGAIN_AFTER_MILLIS = 50;

    private final Producer<String, Page> producer;
    private final Topic<Page> topic;
    private final PageIndex index;
    private final RecentPages recent;
    private final ScheduledExecutorService thread = thread();
    private final BrokerTrouble trouble = new BrokerTrouble();
    /** By id; the first in each queue is the one on its way. */
    private final Map<String, Deque<Turn>> turns = new HashMap<>();

    PageWriter(Producer<String, Page> producer, Topic<Page> topic, PageIndex index, RecentPages recent) {
        this.producer = producer;
        this.topic = topic;
        this.index = index;
        this.recent = recent;
    }

    CompletableFuture<PageReceipt> write(Submission submission) {
        Turn turn = new Turn(submission);
        onThread(() -> enter(turn), () -> turn.receipt().completeExceptionally(closing()));
        return turn.receipt();
    }

    /** Writes what the producer holds; whoever waits longer is told to come again. */
    @Override
    public void close() {
        producer.close(FLUSH_WITHIN);
        onThread(this::giveUp, () -> {});
        thread.shutdown();
    }

    private void enter(Turn turn) {
        Deque<Turn> queue = turns.computeIfAbsent(turn.id(), id -> new ArrayDeque<>());
        queue.add(turn);
        if (queue.size() == 1) {
            take(turn);
        }
    }

    private void take(Turn turn) {
        try {
            Verdict verdict = judge(turn.submission());
            if (verdict instanceof Verdict.Known known) {
                settle(turn, receipt(turn.id(), known.entry(), true));
            } else if (verdict instanceof Verdict.Write write) {
                send(turn, write);
            }
        } catch (IntakeUnavailableException indexAway) {
            waitForIndex(turn, indexAway);
        } catch (RuntimeException problem) {
            fail(turn, problem);
        }
    }

    /** What this process has just written is enough to know a page by; to find it new takes the index as well. */
    private Verdict judge(Submission submission) {
        PageHistory written = recent.history(submission.page().getId());
        Verdict verdict = submission.judge(written);
        return verdict instanceof Verdict.Known
                ? verdict
                : submission.judge(written.with(index.history(submission.page().getId())));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The turn's own future is told what becomes of it.
    private void waitForIndex(Turn turn, IntakeUnavailableException indexAway) {
        if (trouble.last().isPresent() || turn.isOlderThan(INDEX_WITHIN)) {
            fail(turn, indexAway);
        } else {
            thread.schedule(() -> take(turn), LOOK_AGAIN_AFTER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The callback is told everything that the future is.
    private void send(Turn turn, Verdict.Write write) {
        if (!trouble.letsTry(turn.handedOverAt())) {
            fail(turn, unavailable(trouble.last()));
            return;
        }
        Thread own = Thread.currentThread();
        try {
            producer.send(record(write), (position, problem) -> {
                // What fails before it is sent is told from within: those that wait behind must learn of it first.
                if (Thread.currentThread().equals(own)) {
                    sent(turn, write, position, problem);
                } else {
                    onThread(() -> sent(turn, write, position, problem), () -> {});
                }
            });
        } catch (KafkaException problem) {
            sent(turn, write, null, problem);
        }
    }

    private ProducerRecord<String, Page> record(Verdict.Write write) {
        Page page = write.page();
        ProducerRecord<String, Page> record =
                new ProducerRecord<>(topic.name(), null, page.getReceivedAt().toEpochMilli(), page.getId(), page);
        if (write.kind() == PageEntry.Kind.ASSIGNED) {
            AssignedRevision.mark(record.headers());
        }
        return record;
    }

    private void sent(Turn turn, Verdict.Write write, @Nullable RecordMetadata position, @Nullable Exception problem) {
        if (problem == null && position != null) {
            trouble.over();
            PageEntry entry = new PageEntry(
                    write.page().getRevision(),
                    write.page().getSha256(),
                    write.kind(),
                    position.partition(),
                    position.offset());
            recent.add(turn.id(), entry);
            settle(turn, receipt(turn.id(), entry, false));
            return;
        }
        Exception reason = problem == null ? new IllegalStateException("no reason given") : problem;
        if (isTooLarge(reason)) {
            trouble.undecided();
            fail(turn, new PageRefusedException(Reason.TOO_LARGE, OptionalLong.empty(), reason.getMessage() + ""));
        } else {
            trouble.arose(reason);
            fail(turn, unavailable(Optional.of(reason)));
        }
    }

    private static boolean isTooLarge(Exception problem) {
        return problem instanceof RecordTooLargeException
                || (problem instanceof UnreadableRecordException unreadable
                        && unreadable.failureClass() == FailureClass.TOO_LARGE);
    }

    private void settle(Turn turn, PageReceipt receipt) {
        turn.receipt().complete(receipt);
        next(turn.id());
    }

    private void fail(Turn turn, RuntimeException problem) {
        turn.receipt().completeExceptionally(problem);
        next(turn.id());
    }

    private void next(String id) {
        Deque<Turn> queue = turns.getOrDefault(id, new ArrayDeque<>());
        queue.poll();
        if (queue.isEmpty()) {
            turns.remove(id);
        } else {
            take(queue.element());
        }
    }

    private void giveUp() {
        List<Turn> left = new ArrayList<>();
        turns.values().forEach(left::addAll);
        turns.clear();
        left.forEach(turn -> turn.receipt().completeExceptionally(closing()));
    }

    private PageReceipt receipt(String id, PageEntry entry, boolean known) {
        return new PageReceipt(
                id, entry.revision(), entry.sha256(), topic.name(), entry.partition(), entry.offset(), known);
    }

    private void onThread(Runnable work, Runnable otherwise) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException closed) {
            otherwise.run();
        }
    }

    private static IntakeUnavailableException closing() {
        return new IntakeUnavailableException(
                "the intake is closing, and takes no more pages", new IllegalStateException("closed"));
    }

    private static IntakeUnavailableException unavailable(Optional<Exception> problem) {
        Exception cause = problem.orElseGet(() -> new IllegalStateException("no reason given"));
        return new IntakeUnavailableException(
                "the broker or the registry does not take the page now: " + cause.getMessage(), cause);
    }

    private static ScheduledExecutorService thread() {
        ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread created = Executors.defaultThreadFactory().newThread(work);
            created.setName("intake");
            created.setDaemon(true);
            return created;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return thread;
    }
}
