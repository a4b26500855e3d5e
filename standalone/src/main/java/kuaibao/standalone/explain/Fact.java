package kuaibao.standalone.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kuaibao.schemas.record.Span;

/**
 * One thing that was found in an article.
 *
 * @param number its place in the article's list, from 1
 * @param kind what it is
 * @param text as printed
 * @param value what it was understood as
 * @param reason the rule that found it and how sure that is; empty for a fact that names none
 * @param spans everywhere that it is printed
 */
record Fact(int number, Kind kind, String text, String value, Optional<Reason> reason, List<Span> spans) {
    Fact {
        spans = List.copyOf(spans);
    }

    /** Another number, else the same. */
    Fact numbered(int other) {
        return new Fact(other, kind, text, value, reason, spans);
    }

    /** The rule, with its confidence from 0 to 1. */
    record Reason(String rule, double confidence) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %.2f", rule, confidence);
        }
    }
}
