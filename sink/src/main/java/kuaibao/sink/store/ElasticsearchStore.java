package kuaibao.sink.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaibao.sink.document.Document;
import kuaibao.sink.document.FactKind;
import kuaibao.sink.document.FactSlots;
import kuaibao.sink.store.BulkOutcome.TryLater;

/** Writes documents in bulks and tells of each what became of it. For use by one thread at a time. */
public final class ElasticsearchStore {
    private static final String BULK = "/_bulk?filter_path=items.*.status,items.*.error";
    private static final String GET_SLOTS =
            "/%s/_mget?_source_includes=fact_slots&filter_path=docs._id,docs.found,docs.error,docs._source";
    private static final int TOO_MANY_REQUESTS = 429;

    private final ElasticsearchClient client;
    private final String articles;
    private final int maxBytes;
    private final BulkSize size;
    private final Timer bulks;

    /**
     * A store that writes through this client.
     *
     * @param articles the concrete index of the articles
     */
    public ElasticsearchStore(
            ElasticsearchClient client, String articles, BulkSettings settings, MeterRegistry metrics) {
        this.client = client;
        this.articles = articles;
        this.maxBytes = settings.bytes().bytesAsInt();
        this.size = new BulkSize(settings.documents());
        this.bulks = Timer.builder("bulletin.sink.bulk")
                .description("Time from sending a bulk to its answer")
                .publishPercentileHistogram()
                .register(metrics);
    }

    /**
     * Writes the documents in their order; after a bulk that could not be taken the rest is not sent.
     *
     * @return one outcome a document, in the order given; never throws because of the server
     */
    public List<BulkOutcome> write(List<Document> documents) {
        List<BulkOutcome> outcomes = new ArrayList<>(documents.size());
        while (outcomes.size() < documents.size()) {
            int end = endOfBulk(documents, outcomes.size());
            List<BulkOutcome> judged = send(documents.subList(outcomes.size(), end));
            outcomes.addAll(judged);
            if (!judged.isEmpty()
                    && judged.get(0) instanceof TryLater wait
                    && judged.stream().allMatch(wait::equals)) {
                outcomes.addAll(Collections.nCopies(documents.size() - end, wait));
            }
        }
        return outcomes;
    }

    /**
     * What the facts of these articles take in the index, as of their last write, refreshed or not.
     *
     * @return an entry for each article that is there
     */
    public Map<String, FactSlots> factSlots(Collection<String> articleIds) throws StoreUnavailableException {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        ArrayNode ids = request.putArray("ids");
        articleIds.forEach(ids::add);
        JsonNode answer =
                client.send("POST", GET_SLOTS.formatted(articles), request).bodyOr("reading from " + articles);
        Map<String, FactSlots> slots = new HashMap<>();
        for (JsonNode document : answer.path("docs")) {
            if (document.has("error")) {
                throw new StoreUnavailableException(
                        "reading from " + articles + " failed: " + Answer.describe(0, document.path("error")));
            }
            if (document.path("found").asBoolean()) {
                slots.put(
                        document.path("_id").asText(),
                        slots(document.path("_source").path("fact_slots")));
            }
        }
        return slots;
    }

    private int endOfBulk(List<Document> documents, int begin) {
        int end = begin;
        long bytes = 0;
        while (end < documents.size() && end - begin < size.documents()) {
            bytes += documents.get(end).bytes();
            if (bytes > maxBytes && end > begin) {
                return end;
            }
            end++;
        }
        return end;
    }

    private List<BulkOutcome> send(List<Document> bulk) {
        byte[] lines = lines(bulk);
        Timer.Sample sample = Timer.start();
        try {
            Answer answer = client.sendLines(BULK, lines);
            sample.stop(bulks);
            return judge(answer, bulk);
        } catch (StoreUnavailableException silent) {
            sample.stop(bulks);
            return Collections.nCopies(bulk.size(), new TryLater(String.valueOf(silent.getMessage())));
        }
    }

    private List<BulkOutcome> judge(Answer answer, List<Document> bulk) {
        if (bulk.size() > 1 && BulkJudge.isBeyondLimit(answer)) {
            return inHalves(bulk);
        }
        if (answer.status() == TOO_MANY_REQUESTS) {
            size.halve();
        } else if (answer.isOk()) {
            size.grow();
        }
        return BulkJudge.judge(answer, bulk.size());
    }

    /** No waiting makes such a bulk smaller: its halves are sent at once. */
    private List<BulkOutcome> inHalves(List<Document> bulk) {
        int middle = bulk.size() / 2;
        List<BulkOutcome> outcomes = new ArrayList<>(send(bulk.subList(0, middle)));
        outcomes.addAll(send(bulk.subList(middle, bulk.size())));
        return outcomes;
    }

    private static byte[] lines(List<Document> bulk) {
        int bytes = bulk.stream().mapToInt(Document::bytes).sum();
        try (ByteArrayOutputStream lines = new ByteArrayOutputStream(bytes)) {
            for (Document document : bulk) {
                document.writeTo(lines);
            }
            return lines.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static FactSlots slots(JsonNode counts) {
        Map<FactKind, Integer> slots = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            slots.put(kind, counts.path(kind.label()).asInt());
        }
        return new FactSlots(slots);
    }
}
