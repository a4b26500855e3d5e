package kuaibao.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import kuaibao.ingest.PageRefusedException.Reason;
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
     * @return completed with the receipt when the broker has acknowledged, or with an {@link IntakeUnavailableException}
     * @throws PageRefusedException if this page can never be taken
     */
    @SuppressWarnings("FutureReturnValueIgnored") // The callback is told everything that the future is.
    public CompletableFuture<PageReceipt> accept(IncomingPage incoming) {
        byte[] bytes = incoming.bytes();
        check(bytes, incoming.charset());
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
        return Page.newBuilder()
                .setId(PageId.of(incoming.publication(), incoming.published(), bytes))
                .setName(incoming.name())
                .setPublication(incoming.publication().orElse(null))
                .setPublished(incoming.published().orElse(null))
                .setEdition(incoming.edition().orElse(null))
                .setCharset(incoming.charset().map(Charset::name).orElse(null))
                .setSha256(Sha256.of(bytes))
                .setReceivedAt(clock.instant())
                .setSource(incoming.source())
                .setContent(ByteBuffer.wrap(bytes))
                .build();
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
                    page.getId(), page.getSha256(), position.topic(), position.partition(), position.offset()));
        }
    }

    private static IntakeUnavailableException unavailable(@Nullable Exception problem) {
        String reason = problem == null ? "no reason given" : String.valueOf(problem.getMessage());
        return new IntakeUnavailableException(
                "the broker or the registry does not take the page now: " + reason,
                problem == null ? new IllegalStateException(reason) : problem);
    }
}
