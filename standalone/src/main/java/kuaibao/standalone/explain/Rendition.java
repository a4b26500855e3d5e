package kuaibao.standalone.explain;

import java.util.stream.Collectors;
import kuaibao.standalone.terminal.Printable;

/** How facts are drawn on a terminal: by SGR numbers, or where there are none by brackets. */
final class Rendition {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int BOLD = 1;
    private static final int DIM = 2;

    private final boolean colours;

    Rendition(boolean colours) {
        this.colours = colours;
    }

    boolean isPlain() {
        return !colours;
    }

    String bold(String text) {
        return drawn(text, String.valueOf(BOLD));
    }

    String dim(String text) {
        return drawn(text, String.valueOf(DIM));
    }

    String of(String text, Kind kind) {
        return drawn(text, String.valueOf(kind.rendition()));
    }

    /** A piece, and behind it the numbers of the facts that end with it. */
    void add(StringBuilder shown, Piece piece) {
        String text = Printable.of(piece.text());
        shown.append(colours ? drawn(text, numbers(piece)) : "[".repeat(piece.begun()) + text);
        for (Fact fact : piece.ended()) {
            shown.append(end(fact));
        }
    }

    private String end(Fact fact) {
        if (fact.kind().isWide()) {
            return dim("{" + fact.number() + "}");
        }
        return colours ? dim(raised(fact.number())) : "]" + raised(fact.number());
    }

    /** Raised digits cannot be taken for the text's own. */
    private static String raised(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf(RAISED.charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    private static String numbers(Piece piece) {
        StringBuilder numbers = new StringBuilder();
        piece.facts().stream()
                .map(Fact::kind)
                .filter(Kind::isWide)
                .distinct()
                .forEach(kind -> numbers.append(kind.rendition()).append(';'));
        piece.innermost()
                .ifPresent(fact -> numbers.append(fact.kind().rendition()).append(';'));
        return numbers.isEmpty() ? "" : numbers.substring(0, numbers.length() - 1);
    }

    private String drawn(String text, String numbers) {
        return !colours || numbers.isEmpty() ? text : "\u001b[" + numbers + "m" + text + "\u001b[0m";
    }
}
