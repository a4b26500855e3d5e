package kuaibao.standalone.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file as the user named it, or below the folder that he named
 * @param result what became of it
 * @param id the page's, where it was accepted
 * @param revision the page's
 * @param sha256 of its bytes
 * @param status the HTTP status, where it was refused by the other side
 * @param detail why it was refused
 * @param byteOffset the first offending byte, where one is to blame
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PushedPage(
        String file,
        Result result,
        @Nullable String id,
        @Nullable Long revision,
        @Nullable String sha256,
        @Nullable Integer status,
        @Nullable String detail,
        @Nullable Long byteOffset) {

    /** What may become of a file. */
    public enum Result {
        ACCEPTED,
        /** Received before, by whichever way: nothing was written. */
        KNOWN,
        /** Accepted in an earlier run, as the journal says: not sent. */
        EARLIER,
        REFUSED;

        /** The word that stands in JSON. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static PushedPage accepted(String file, Answer.Accepted answer) {
        Result result = answer.known() ? Result.KNOWN : Result.ACCEPTED;
        return new PushedPage(file, result, answer.id(), answer.revision(), answer.sha256(), null, null, null);
    }

    static PushedPage earlier(String file) {
        return new PushedPage(file, Result.EARLIER, null, null, null, null, null, null);
    }

    static PushedPage refused(String file, Answer.Refused answer) {
        Long offset = answer.byteOffset().isPresent() ? answer.byteOffset().getAsLong() : null;
        return new PushedPage(file, Result.REFUSED, null, null, null, answer.status(), answer.detail(), offset);
    }

    /** Refused here, without being sent. */
    static PushedPage unreadable(String file, String detail) {
        return new PushedPage(file, Result.REFUSED, null, null, null, null, detail, null);
    }

    /** Why it was refused, as a sentence that names the file. */
    public String sentence() {
        return Optional.ofNullable(detail).filter(text -> text.startsWith(file)).orElse(file + ": " + detail);
    }
}
