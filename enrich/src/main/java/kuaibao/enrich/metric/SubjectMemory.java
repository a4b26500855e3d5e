package kuaibao.enrich.metric;

import java.util.Optional;

/** Whose the figures before were: the last one of the paragraph, and the first one of the sentence. */
final class SubjectMemory {
    private Optional<String> last = Optional.empty();
    private Optional<String> ofSentence = Optional.empty();
    private int lastEnd;
    private int sentence = -1;

    void remember(int sentenceBegin, int end, Optional<String> subject) {
        if (sentence != sentenceBegin) {
            sentence = sentenceBegin;
            ofSentence = subject;
        }
        last = subject;
        lastEnd = end;
    }

    /** Whether the sentence has a figure already. */
    boolean isIn(int sentenceBegin) {
        return sentence == sentenceBegin;
    }

    /** The subject of the last figure. */
    Optional<String> last() {
        return last;
    }

    /** The subject of the sentence's first figure. */
    Optional<String> ofSentence() {
        return ofSentence;
    }

    /** Where the last figure ends; 0 where there was none. */
    int lastEnd() {
        return lastEnd;
    }
}
