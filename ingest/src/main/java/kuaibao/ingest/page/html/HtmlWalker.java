package kuaibao.ingest.page.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import kuaibao.ingest.page.script.Letters;
import kuaibao.ingest.page.script.Pinyin;
import kuaibao.ingest.page.source.TextPageWriter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through an HTML page in the order of its source and writes what a reader sees. */
final class HtmlWalker implements NodeFilter {

    private static final int SHORTEST_ALT = 4;

    private final Survey survey;
    private final LineWriter lines;
    private final CharacterReferences references;
    private final Deque<Scope> scopes = new ArrayDeque<>();

    HtmlWalker(String source, TextPageWriter out, Survey survey) {
        this.survey = survey;
        this.lines = new LineWriter(source, out);
        this.references = new CharacterReferences(source);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text.getWholeText(), text.sourceRange());
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!scopes.isEmpty() && scopes.peek().owner().equals(node)) {
            leave(scopes.peek().owner());
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (Elements.isDropped(element) || survey.isLinkList(element)) {
            return skip(element);
        }
        switch (element.normalName()) {
            case "br" -> lines.endLine();
            case "hr" -> lines.rule();
            case "img" -> showAlternative(element);
            case "rt" -> {
                return enterReading(element);
            }
            default -> open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult skip(Element element) {
        if (Elements.isBlock(element)) {
            lines.endParagraph();
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    /** A reading in brackets is what the page reader takes out and marks; what is no reading is left out here. */
    private FilterResult enterReading(Element reading) {
        if (ShortText.of(reading).map(String::strip).filter(Pinyin::isReading).isEmpty()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        lines.insert("(");
        scopes.push(new Scope(reading, style(), false));
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        LineStyle outer = style();
        if (outer.row() && isCell(element)) {
            lines.gap(element.sourceRange().startPos());
            return;
        }
        LineStyle inner = style(element, outer);
        boolean block = Elements.isBlock(element) || inner.differs(outer);
        if (block) {
            lines.endParagraph();
        }
        if (element.normalName().equals("article")) {
            lines.rule();
        }
        if (block || !inner.equals(outer)) {
            scopes.push(new Scope(element, inner, block));
            lines.style(inner);
        }
    }

    private void leave(Element element) {
        Scope scope = scopes.pop();
        if (element.normalName().equals("rt")) {
            lines.insert(")");
        }
        if (scope.block()) {
            lines.endParagraph();
        }
        if (element.normalName().equals("article")) {
            lines.rule();
        }
        lines.style(style());
    }

    private static LineStyle style(Element element, LineStyle outer) {
        int rank = outer.rank() > 0 ? 0 : Elements.headingRank(element);
        if (rank > 0) {
            return outer.heading(rank);
        }
        if (Elements.isCaption(element)) {
            return outer.ofCaption();
        }
        return switch (element.normalName()) {
            case "li", "caption" -> outer.ofWhole();
            case "tr" -> isRow(element) ? outer.ofRow() : outer;
            case "a" -> outer.linked();
            case "pre" -> outer.ofPreformatted();
            default -> outer;
        };
    }

    /** A row of figures, that is: two cells or more, none of which holds lines. E-papers set whole articles into cells. */
    private static boolean isRow(Element element) {
        List<Element> cells = element.children();
        return cells.size() > 1
                && cells.stream()
                        .allMatch(cell -> isCell(cell) && ShortText.of(cell).isPresent());
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** The words for a picture are its caption, unless it has one, is a link's picture, or they are too short for one. */
    private void showAlternative(Element picture) {
        String words = picture.attr("alt").strip();
        LineStyle outer = style();
        boolean shown = words.chars().filter(c -> Letters.isHan((char) c)).count() >= SHORTEST_ALT
                && !outer.link()
                && outer.rank() == 0
                && !isCaptioned(picture);
        if (!shown) {
            return;
        }
        lines.endParagraph();
        lines.style(outer.ofCaption());
        write(picture.attr("alt"), picture.attributes().sourceRange("alt").valueRange());
        lines.endParagraph();
        lines.style(outer);
    }

    private boolean isCaptioned(Element picture) {
        for (Element above = picture.parent(); above != null; above = above.parent()) {
            if (above.normalName().equals("figure")) {
                return survey.isCaptioned(above);
            }
        }
        return false;
    }

    private void write(String text, Range source) {
        references.start(Math.max(0, source.startPos()), source.endPos());
        for (int i = 0; i < text.length(); i++) {
            references.next(text.charAt(i));
            lines.take(text.charAt(i), references.begin(), references.end());
        }
    }

    private LineStyle style() {
        return scopes.isEmpty() ? LineStyle.PLAIN : scopes.peek().style();
    }

    /** An element that changes what its lines are, and what to go back to at its end. */
    private record Scope(Element owner, LineStyle style, boolean block) {}
}
