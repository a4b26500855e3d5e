package kuaibao.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kuaibao.ingest.page.layout.PageLayout;
import kuaibao.ingest.page.layout.Piece;

/**
 * An article whose bounds its sender tells, and more where the sender knows more. What is empty is read off the text, as on
 * any page.
 *
 * @param begin where it begins on the page
 * @param end where it ends, exclusive
 * @param lines its headings, whole paragraphs, captions and cross-references in page order
 * @param whole whether {@code lines} are all of it, so that nothing is repaired
 * @param bylines empty if they are to be read
 */
public record ToldArticle(
        int begin,
        int end,
        List<Piece> lines,
        boolean whole,
        Optional<String> id,
        OptionalLong revision,
        Optional<String> kicker,
        Optional<String> marker,
        Optional<String> place,
        Optional<DateRange> date,
        List<Byline> bylines,
        Optional<Boolean> photo,
        Optional<String> credit) {
    public ToldArticle {
        lines = List.copyOf(lines);
        bylines = List.copyOf(bylines);
    }

    PageLayout layout(String page) {
        return whole ? PageLayout.ofTold(page, lines) : PageLayout.ofPart(page, begin, end, lines);
    }

    /** What was read, and over it what is told. */
    PageArticle over(PageArticle read) {
        return new PageArticle(
                read.position(),
                read.titles(),
                read.headline(),
                marker.or(read::marker),
                place.or(read::place),
                date.or(read::date),
                bylines.isEmpty() ? read.bylines() : bylines,
                photo.orElse(read.photo()),
                credit.or(read::credit),
                read.paragraphs(),
                read.crossReferences(),
                read.captions(),
                read.damage(),
                kicker.or(read::kicker),
                id,
                revision);
    }
}
