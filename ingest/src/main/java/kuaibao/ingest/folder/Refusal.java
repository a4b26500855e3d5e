package kuaibao.ingest.folder;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a refused file, as JSON.
 *
 * @param reason one word in kebab-case
 * @param message one sentence: what was met, what was expected
 * @param byteOffset the first offending byte, where one is to blame
 * @param name the file's path in the folder
 * @param bytes its size
 * @param sha256 of its bytes, 64 hexadecimal digits, where they were read
 * @param refusedAt when, as 2024-04-12T08:30:00Z
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Refusal(
        String reason,
        String message,
        @Nullable Long byteOffset,
        String name,
        long bytes,
        @Nullable String sha256,
        String refusedAt) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Refusal of(SpoolFile file, Outcome.Refused why, Optional<String> sha256, String refusedAt) {
        return new Refusal(
                why.reason(),
                why.message(),
                why.byteOffset().isPresent() ? why.byteOffset().getAsLong() : null,
                file.relative().toString(),
                file.stamp().size(),
                sha256.orElse(null),
                refusedAt);
    }

    byte[] toJson() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
