package kuaibao.standalone.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Part;

/**
 * One page for a browser, whole in itself: it fetches nothing and runs nothing. A fact shows its value and rule where the
 * pointer rests on it, and leads to its line in the list.
 */
public final class HtmlExplanation implements Explanation {
    private int articles;

    @Override
    public String begin() {
        String legend = Stream.of(Kind.values())
                .map(kind -> "<span class=\"" + kind.word() + "\">" + kind.word() + "</span>")
                .collect(Collectors.joining(" "));
        return HtmlPage.BEGIN + "<p class=\"legend\">" + legend + "</p>\n";
    }

    @Override
    public String article(EnrichedArticle article, int number, int total) {
        articles++;
        List<Fact> facts = Facts.of(article);
        Marks marks = Marks.of(facts);
        StringBuilder html = new StringBuilder("<article>\n<p class=\"about\">article " + number + " of " + total
                + " · " + Html.text(String.join(" · ", Header.of(article))) + "</p>\n");
        texts(html, article, Part.TITLE, "h2", marks);
        texts(html, article, Part.PARAGRAPH, "p", marks);
        html.append("<table>\n<tr><th></th><th>kind</th><th>text</th><th>value</th><th>rule</th><th>where</th></tr>\n");
        facts.forEach(fact -> row(html, fact));
        return html.append("</table>\n</article>\n").toString();
    }

    @Override
    public String end() {
        return HtmlPage.END;
    }

    private void texts(StringBuilder html, EnrichedArticle article, Part part, String element, Marks marks) {
        for (int i = 0; i < ArticleTexts.count(article, part); i++) {
            html.append('<').append(element).append('>');
            marks.cut(ArticleTexts.of(article, part, i), part, i).forEach(piece -> add(html, piece));
            html.append("</").append(element).append(">\n");
        }
    }

    private void add(StringBuilder html, Piece piece) {
        String text = Html.text(piece.text());
        if (piece.facts().isEmpty()) {
            html.append(text);
        } else {
            html.append("<span class=\"")
                    .append(classes(piece))
                    .append("\" title=\"")
                    .append(piece.facts().stream()
                            .map(HtmlExplanation::hint)
                            .map(Html::text)
                            .collect(Collectors.joining("&#10;")))
                    .append("\">")
                    .append(text)
                    .append("</span>");
        }
        for (Fact fact : piece.ended()) {
            html.append("<a class=\"note\" href=\"#")
                    .append(anchor(fact))
                    .append("\">")
                    .append(fact.number())
                    .append("</a>");
        }
    }

    private void row(StringBuilder html, Fact fact) {
        html.append("<tr id=\"")
                .append(anchor(fact))
                .append("\"><td>")
                .append(fact.number())
                .append("</td><td><span class=\"")
                .append(fact.kind().word())
                .append("\">")
                .append(fact.kind().word())
                .append("</span></td>");
        Stream.of(fact.text(), fact.value(), reason(fact), SpanWords.of(fact.spans()))
                .forEach(cell -> html.append("<td>").append(Html.text(cell)).append("</td>"));
        html.append("</tr>\n");
    }

    private static String classes(Piece piece) {
        return Stream.concat(
                        piece.facts().stream().map(Fact::kind).filter(Kind::isWide),
                        piece.innermost().map(Fact::kind).stream())
                .map(Kind::word)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String hint(Fact fact) {
        return Stream.of(fact.number() + " " + fact.kind().word(), fact.value(), reason(fact))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String reason(Fact fact) {
        return fact.reason().map(Fact.Reason::toString).orElse("");
    }

    private String anchor(Fact fact) {
        return "article-" + articles + "-fact-" + fact.number();
    }
}
