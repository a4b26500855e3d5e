package kuaibao.standalone.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Part;
import kuaibao.standalone.terminal.Columns;
import kuaibao.standalone.terminal.Printable;

/**
 * For a terminal: each fact in its colour with its number behind it, or where there are no colours in brackets; events and
 * quotations, which hold other facts, are underlined or slanted, and their number stands in braces. The list of facts
 * follows.
 */
public final class TextExplanation implements Explanation {
    private static final int WIDEST_TEXT = 28;
    private static final int WIDEST_SENTENCE = 60;
    private static final int KIND_WIDTH = 9;

    private final Rendition rendition;

    /** An explanation with or without a terminal's colours. */
    public TextExplanation(boolean colours) {
        this.rendition = new Rendition(colours);
    }

    @Override
    public String begin() {
        String kinds = Stream.of(Kind.values())
                .map(kind -> rendition.of(kind.word(), kind))
                .collect(Collectors.joining(" "));
        return rendition.isPlain()
                ? "[fact]¹ is number 1 of the list below; {2} ends the event or quotation that is number 2\n\n"
                : kinds + "\n\n";
    }

    @Override
    public String article(EnrichedArticle article, int number, int total) {
        List<Fact> facts = Facts.of(article);
        Marks marks = Marks.of(facts);
        StringBuilder shown = new StringBuilder();
        shown.append(rendition.bold("article " + number + " of " + total))
                .append(" · ")
                .append(Printable.of(String.join(" · ", Header.of(article))))
                .append("\n\n");
        for (Part part : List.of(Part.TITLE, Part.PARAGRAPH)) {
            for (int i = 0; i < ArticleTexts.count(article, part); i++) {
                shown.append(part == Part.TITLE ? "# " : "");
                marks.cut(ArticleTexts.of(article, part, i), part, i).forEach(piece -> rendition.add(shown, piece));
                shown.append("\n\n");
            }
        }
        list(shown, facts);
        return shown.append('\n').toString();
    }

    @Override
    public String end() {
        return "";
    }

    private void list(StringBuilder shown, List<Fact> facts) {
        int digits = String.valueOf(facts.size()).length();
        int width = facts.stream()
                .mapToInt(fact -> Math.min(WIDEST_TEXT, Columns.width(text(fact))))
                .max()
                .orElse(0);
        String margin = " ".repeat(digits + KIND_WIDTH + 6);
        for (Fact fact : facts) {
            String text = text(fact);
            String line = "  " + Columns.right(String.valueOf(fact.number()), digits) + "  "
                    + Columns.fit(fact.kind().word(), KIND_WIDTH) + "  " + rendition.of(text, fact.kind())
                    + " ".repeat(Math.max(0, width - Columns.width(text))) + "  " + Printable.of(fact.value());
            shown.append(line.stripTrailing())
                    .append('\n')
                    .append(margin)
                    .append(rendition.dim(Printable.of(reason(fact))))
                    .append('\n');
        }
    }

    /** A sentence that holds other facts is cut: it stands above. */
    private static String text(Fact fact) {
        String text = Printable.of(fact.text());
        return fact.kind().isWide() ? Columns.cut(text, WIDEST_SENTENCE) : text;
    }

    private static String reason(Fact fact) {
        return Stream.of(fact.reason().map(Fact.Reason::toString).orElse(""), SpanWords.of(fact.spans()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
