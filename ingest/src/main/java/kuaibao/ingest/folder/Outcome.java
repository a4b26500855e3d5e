package kuaibao.ingest.folder;

import java.util.OptionalLong;

/** What became of a page that was handed over. */
sealed interface Outcome {
    /** It is kept; {@code known} tells whether it had been received before. */
    record Taken(String pageId, boolean known) implements Outcome {}

    /**
     * It can never be taken.
     *
     * @param reason one word in kebab-case
     * @param message one sentence for whoever put it there
     */
    record Refused(String reason, OptionalLong byteOffset, String message) implements Outcome {
        Refused(Reading.Refused reading) {
            this(reading.reason(), OptionalLong.empty(), reading.message());
        }
    }

    /**
     * It was not taken now, and is to be handed over again.
     *
     * @param down whether something must be mended before that, rather than that others are before us
     */
    record Later(String why, boolean down) implements Outcome {}
}
