package kuaibao.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What a client is told when its request does not succeed (RFC 9457).
 *
 * @param status HTTP status
 * @param kind one word for programs, the last part of the type: {@code too-large}
 * @param detail one sentence for people: what was met, what was expected
 * @param more members besides the standard ones, such as {@code byteOffset}
 */
public record Problem(int status, String kind, String detail, Map<String, Object> more) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:kuaibao:problem:";
    private static final ObjectMapper JSON = new ObjectMapper();

    public Problem {
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /** A problem with the standard members only. */
    public Problem(int status, String kind, String detail) {
        this(status, kind, detail, Map.of());
    }

    /** Its members in the order in which they are written. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", TYPE + kind);
        members.put("title", HttpStatus.getMessage(status));
        members.put("status", status);
        members.put("detail", detail);
        members.putAll(more);
        return members;
    }

    /** As JSON in UTF-8, for the request to this path. */
    byte[] json(String instance) {
        Map<String, Object> members = members();
        members.put("instance", instance);
        try {
            return JSON.writeValueAsBytes(members);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
