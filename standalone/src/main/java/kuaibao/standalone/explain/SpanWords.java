package kuaibao.standalone.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kuaibao.schemas.record.Span;

/** Where a fact stands, in the words and numbers of the record: {@code paragraph[0] 5-14}. */
final class SpanWords {
    private static final int SHOWN = 6;

    private SpanWords() {}

    static String of(List<Span> spans) {
        String shown = spans.stream().limit(SHOWN).map(SpanWords::of).collect(Collectors.joining(", "));
        return spans.size() <= SHOWN ? shown : shown + " and " + (spans.size() - SHOWN) + " more";
    }

    private static String of(Span span) {
        return span.getPart().name().toLowerCase(Locale.ROOT) + "[" + span.getParagraph() + "] " + span.getBegin() + "-"
                + span.getEnd();
    }
}
