package kuaibao.enrich;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the analysis sees of an article.
 *
 * @param titles every heading line, in order
 * @param paragraphs the repaired body, the dateline's marker at the head of the first one
 * @param date the first date of the report, as the splitter read it
 * @param year the year that the page proves
 * @param place where the dateline says the report was filed from
 * @param publication the paper's name, where it is known
 * @param pagePlaces full place names printed anywhere on the page ({@code 临河市}, {@code 临河经开区}), the most
 *     frequent first: the evidence for short forms such as {@code 市委} or {@code 经开区}
 */
public record ArticleText(
        List<String> titles,
        List<String> paragraphs,
        Optional<DateRange> date,
        OptionalInt year,
        Optional<String> place,
        Optional<String> publication,
        List<String> pagePlaces) {
    public ArticleText {
        titles = List.copyOf(titles);
        paragraphs = List.copyOf(paragraphs);
        pagePlaces = List.copyOf(pagePlaces);
    }

    /** An article of which nothing is known but its text. */
    public static ArticleText of(List<String> titles, List<String> paragraphs) {
        return new ArticleText(
                titles,
                paragraphs,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The text that a span points at. */
    public String at(Span span) {
        List<String> texts = span.part() == Part.TITLE ? titles : paragraphs;
        return texts.get(span.paragraph()).substring(span.begin(), span.end());
    }
}
