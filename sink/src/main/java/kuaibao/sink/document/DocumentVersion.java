package kuaibao.sink.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The external version of an article's documents: the higher one wins, whatever the order of arrival.
 *
 * <p>It is revision × 1,000,000 + the step of the pipeline's version, so that a correction beats any reprocessing of
 * what it corrects, and a reprocessing by later rules beats the earlier one. Kafka's offsets play no part: topics get
 * re-created.
 */
public final class DocumentVersion {
    private static final long STEPS = 1_000_000;
    private static final long MAX_REVISION = Long.MAX_VALUE / STEPS - 1;
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})(?:\\.(\\d{1,2}))?(?:\\.(\\d{1,2}))?(?!\\d)");

    private DocumentVersion() {}

    /**
     * The version.
     *
     * @param revision from 1 on
     * @param pipelineVersion a dotted version, such as {@code 1.4.2}, with words around it or without
     * @throws IllegalArgumentException if the revision is below 1 or beyond what a version holds
     */
    public static long of(long revision, String pipelineVersion) {
        if (revision < 1 || revision > MAX_REVISION) {
            throw new IllegalArgumentException("revision " + revision + ": expected 1 to " + MAX_REVISION);
        }
        return revision * STEPS + step(pipelineVersion);
    }

    /** {@code 1.4.2} is step 10402; a text without a dotted version is step 0. */
    private static long step(String pipelineVersion) {
        Matcher matcher = DOTTED.matcher(pipelineVersion);
        if (!matcher.find()) {
            return 0;
        }
        return 10_000L * number(matcher, 1) + 100L * number(matcher, 2) + number(matcher, 3);
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
