package kuaibao.sink.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import kuaibao.schemas.FailureClass;
import kuaibao.sink.store.BulkOutcome.AlreadyNewer;
import kuaibao.sink.store.BulkOutcome.Refused;
import kuaibao.sink.store.BulkOutcome.Stored;
import kuaibao.sink.store.BulkOutcome.TryLater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkJudgeTest {
    private static final String STORED = "{'index':{'status':201}}";
    private static final String OLDER = item(
            409, "version_conflict_engine_exception", "[article-1]: version conflict, current version [2] is higher");
    private static final String STRICT = item(
            400,
            "strict_dynamic_mapping_exception",
            "[1:30] mapping set to strict, dynamic introduction of [colour] within [_doc] is not allowed");
    private static final String QUEUE_FULL =
            item(429, "es_rejected_execution_exception", "rejected execution of TimedRunnable");
    private static final String FLOOD_STAGE = item(
            429,
            "cluster_block_exception",
            "index [articles-1-1] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark]");

    @Test
    void judgesEachItemByItself() throws JsonProcessingException {
        List<BulkOutcome> outcomes = judge(200, STORED, OLDER, STRICT, QUEUE_FULL);

        assertThat(outcomes).hasExactlyElementsOfTypes(Stored.class, AlreadyNewer.class, Refused.class, TryLater.class);
    }

    @Test
    void callsARefusalByTheMapping_aMappingFailure() throws JsonProcessingException {
        assertThat(judge(200, STRICT)).singleElement().isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.failureClass()).isEqualTo(FailureClass.MAPPING);
            assertThat(refused.reason()).contains("strict_dynamic_mapping_exception", "colour");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 index_not_found_exception",
                "400 index_closed_exception",
                "403 cluster_block_exception",
                "401 security_exception",
                "403 security_exception",
                "429 circuit_breaking_exception",
                "500 node_closed_exception",
                "503 unavailable_shards_exception",
                "418 never_seen_exception"
            })
    void triesLater_whenTheDocumentIsNotToBlame(String error) throws JsonProcessingException {
        String[] statusAndType = error.split(" ");

        List<BulkOutcome> outcomes =
                judge(200, STORED, item(Integer.parseInt(statusAndType[0]), statusAndType[1], "for some reason"));

        assertThat(outcomes).hasExactlyElementsOfTypes(Stored.class, TryLater.class);
        assertThat(((TryLater) outcomes.get(1)).reason()).contains(statusAndType);
    }

    @Test
    void namesTheBlock_atFloodStage() throws JsonProcessingException {
        assertThat(judge(200, FLOOD_STAGE))
                .singleElement()
                .isInstanceOfSatisfying(
                        TryLater.class, later -> assertThat(later.reason()).contains("flood-stage"));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 429, 500, 502, 503})
    void triesAllLater_whenTheWholeRequestFails(int status) {
        Answer answer = new Answer(status, MissingNode.getInstance());

        assertThat(BulkJudge.judge(answer, 3)).hasSize(3).allMatch(TryLater.class::isInstance);
    }

    @Test
    void triesAllLater_whenTheAnswerHoldsAnotherNumberOfItems() throws JsonProcessingException {
        assertThat(BulkJudge.judge(answer(200, STORED), 2)).hasSize(2).allMatch(TryLater.class::isInstance);
    }

    @Test
    void knowsABulkBeyondTheMemoryLimit_fromOneThatMustWait() throws JsonProcessingException {
        assertThat(BulkJudge.isBeyondLimit(pressure(0, 650_012, 262_144))).isTrue();
        assertThat(BulkJudge.isBeyondLimit(pressure(200_000, 100_000, 262_144))).isFalse();
        assertThat(BulkJudge.isBeyondLimit(new Answer(413, MissingNode.getInstance())))
                .isTrue();
    }

    @Test
    void refusesASingleDocumentBeyondTheMemoryLimit() throws JsonProcessingException {
        assertThat(BulkJudge.judge(pressure(0, 650_012, 262_144), 1))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.failureClass()).isEqualTo(FailureClass.TOO_LARGE));
    }

    private static List<BulkOutcome> judge(int status, String... items) throws JsonProcessingException {
        return BulkJudge.judge(answer(status, items), items.length);
    }

    private static Answer answer(int status, String... items) throws JsonProcessingException {
        String json = "{'items':[" + String.join(",", items) + "]}";
        return new Answer(status, new ObjectMapper().readTree(json.replace('\'', '"')));
    }

    private static Answer pressure(int all, int operation, int max) throws JsonProcessingException {
        String reason = "rejected execution of coordinating operation [coordinating_and_primary_bytes=" + all
                + ", replica_bytes=0, all_bytes=" + all + ", coordinating_operation_bytes=" + operation
                + ", max_coordinating_bytes=" + max + "]";
        String json = "{'error':{'type':'es_rejected_execution_exception','reason':'" + reason + "'},'status':429}";
        return new Answer(429, new ObjectMapper().readTree(json.replace('\'', '"')));
    }

    private static String item(int status, String type, String reason) {
        return "{'index':{'status':" + status + ",'error':{'type':'" + type + "','reason':'" + reason + "'}}}";
    }
}
