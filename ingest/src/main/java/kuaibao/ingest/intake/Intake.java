package kuaibao.ingest.intake;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import kuaibao.ingest.intake.PageRefusedException.Reason;
import kuaibao.ingest.page.PageDecoder;
import kuaibao.ingest.page.decoding.UndecodablePageException;
import kuaibao.schemas.Topic;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.Page;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * The one door for pages, whichever way they come: checks a page, derives its id and writes its bytes as received.
 * Accepted means acknowledged by the broker.
 */
public final class Intake {
    private final Producer<String, Page> producer;
    private final Topic<Page> topic;
    private final Clock clock;
    private final PageDecoder decoder = new PageDecoder();

    /**
     * The door to one topic.
     *
     * @param producer idempotent, waiting for all in-sync replicas; closed by whoever made it
     * @param clock what the time of receipt is read from
     */
    public Intake(Producer<String, Page> producer, Topic<Page> topic, Clock clock) {
        this.producer = producer;
        this.topic = topic;
        this.clock = clock;
    }

    /**
     * Takes a page.
     *
     * @return completed with the receipt when the broker has acknowledged, or when the page is known already; or with an
     *     {@link IntakeUnavailableException}
     * @throws PageRefusedException if this page can never be taken
     * @throws RevisionConflictException if other content is known under the same id and revision
     * @throws IntakeFullException if as many pages are under way as may be
     */
    @SuppressWarnings("FutureReturnValueIgnored") // The callback is told everything that the future is.
    public CompletableFuture<PageReceipt> accept(IncomingPage incoming) {
        byte[] bytes = incoming.bytes();
        check(bytes, incoming.told().charset());
        Page page = page(incoming, bytes);
        CompletableFuture<PageReceipt> receipt = new CompletableFuture<>();
        try {
            producer.send(
                    new ProducerRecord<>(topic.name(), page.getId(), page),
                    (position, problem) -> complete(receipt, page, position, problem));
        } catch (KafkaException problem) {
            receipt.completeExceptionally(unavailable(problem));
        }
        return receipt;
    }

    private void check(byte[] bytes, Optional<Charset> charset) {
        if (bytes.length > Topics.MAX_PAGE_BYTES) {
            throw new PageRefusedException(
                    Reason.TOO_LARGE,
                    OptionalLong.empty(),
                    "the page has " + bytes.length + " bytes, at most " + Topics.MAX_PAGE_BYTES + " are taken");
        }
        try {
            decoder.decode(bytes, charset);
        } catch (UndecodablePageException problem) {
            throw new PageRefusedException(
                    reason(problem.kind()), problem.offset(), String.valueOf(problem.getMessage()));
        }
    }

    private static Reason reason(UndecodablePageException.Kind kind) {
        return switch (kind) {
            case EMPTY -> Reason.EMPTY;
            case NOT_TEXT, HTML -> Reason.NOT_TEXT;
            case ENCODING -> Reason.ENCODING;
        };
    }

    private Page page(IncomingPage incoming, byte[] bytes) {
        PageDetails told = incoming.told();
        return Page.newBuilder()
                .setId(told.id().orElseGet(() -> PageId.of(told.publication(), told.published(), bytes)))
                .setRevision(told.revision().orElse(1))
                .setName(incoming.name())
                .setPublication(told.publication().orElse(null))
                .setPublished(told.published().orElse(null))
                .setEdition(told.edition().orElse(null))
                .setContentType(told.contentType().orElse("text/plain"))
                .setCharset(told.charset().map(Charset::name).orElse(null))
                .setSha256(Sha256.of(bytes))
                .setReceivedAt(clock.instant())
                .setSource(incoming.source())
                .setContent(ByteBuffer.wrap(bytes))
                .build();
    }

    /**
     * Withdraws an article.
     *
     * @return completed with the receipt of the withdrawal's record when the broker has acknowledged, or with an {@link
     *     IntakeUnavailableException}
     * @throws UnknownArticleException if there is no such article
     */
    public CompletableFuture<PageReceipt> withdraw(Withdrawal withdrawal) {
        throw new UnknownArticleException(withdrawal.articleId());
    }

    /**
     * The page as it was received: what was sent, byte for byte.
     *
     * @param revision which one; left out, the newest
     * @throws IntakeUnavailableException if the broker does not answer
     */
    public Optional<Page> page(String id, OptionalLong revision) {
        return Optional.empty();
    }

    /** What is known of an article, whichever way it came. */
    public Optional<KnownArticle> article(String id) {
        return Optional.empty();
    }

    private static void complete(
            CompletableFuture<PageReceipt> receipt,
            Page page,
            @Nullable RecordMetadata position,
            @Nullable Exception problem) {
        if (problem != null || position == null) {
            receipt.completeExceptionally(unavailable(problem));
        } else {
            receipt.complete(new PageReceipt(
                    page.getId(),
                    page.getRevision(),
                    page.getSha256(),
                    position.topic(),
                    position.partition(),
                    position.offset(),
                    false));
        }
    }

    private static IntakeUnavailableException unavailable(@Nullable Exception problem) {
        String reason = problem == null ? "no reason given" : String.valueOf(problem.getMessage());
        return new IntakeUnavailableException(
                "the broker or the registry does not take the page now: " + reason,
                problem == null ? new IllegalStateException(reason) : problem);
    }
}
