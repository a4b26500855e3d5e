package kuaibao.standalone.push;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** What a page's sender was told. */
sealed interface Answer {
    /** The broker has the page. */
    record Accepted(String id, long revision, String sha256, boolean known) implements Answer {}

    /** The page will never be taken. */
    record Refused(int status, String detail, OptionalLong byteOffset) implements Answer {}

    /** To be sent again, not before this time is over. */
    record Later(Optional<Duration> retryAfter, String detail) implements Answer {}

    /** There was no answer. */
    record None(String detail) implements Answer {}
}
