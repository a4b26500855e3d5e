package kuaibao.ingest.folder;

import java.nio.ByteBuffer;

/** What came of reading a file. */
sealed interface Reading {
    record Whole(ByteBuffer bytes) implements Reading {}

    /** It has changed or gone since it was seen: to be looked at again. */
    record NotYet() implements Reading {}

    /**
     * It can never be a page.
     *
     * @param reason one word in kebab-case
     * @param message one sentence for whoever put it there
     */
    record Refused(String reason, String message) implements Reading {}

    /** It cannot be read now, for no fault of its own. */
    record Failed(String message) implements Reading {}
}
