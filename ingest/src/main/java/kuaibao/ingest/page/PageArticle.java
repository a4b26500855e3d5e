package kuaibao.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kuaibao.ingest.page.day.DateRange;
import kuaibao.ingest.page.repair.DamageMark;

/**
 * One article of a page, repaired. All texts are as printed; only what {@code damage} lists was taken out.
 *
 * @param position 0 for the page's first article
 * @param titles every heading line in reading order, marks stripped; kicker, headline and subheads alike
 * @param headline the one of the titles that a reader would call so; empty only if there are none
 * @param marker the opening words of the dateline: 本报讯
 * @param place where the dateline says that the report was filed
 * @param date the first date of the report; empty for 近日, and for a date whose year the page does not prove
 * @param photo whether the byline says 文/图
 * @param credit the paper or agency that the report was taken from: 据《…》
 * @param paragraphs the body, the marker at the head of the first
 * @param kicker the title that stands above the headline
 * @param id the sender's own, where the page tells it
 * @param revision the sender's count of the article's corrections, from 1, where the page tells it
 */
public record PageArticle(
        int position,
        List<String> titles,
        String headline,
        Optional<String> marker,
        Optional<String> place,
        Optional<DateRange> date,
        List<Byline> bylines,
        boolean photo,
        Optional<String> credit,
        List<String> paragraphs,
        List<String> crossReferences,
        List<String> captions,
        List<DamageMark> damage,
        Optional<String> kicker,
        Optional<String> id,
        OptionalLong revision) {
    public PageArticle {
        titles = List.copyOf(titles);
        bylines = List.copyOf(bylines);
        paragraphs = List.copyOf(paragraphs);
        crossReferences = List.copyOf(crossReferences);
        captions = List.copyOf(captions);
        damage = List.copyOf(damage);
    }

    /** The same, reporting of these days. */
    PageArticle on(DateRange days) {
        return new PageArticle(
                position,
                titles,
                headline,
                marker,
                place,
                Optional.of(days),
                bylines,
                photo,
                credit,
                paragraphs,
                crossReferences,
                captions,
                damage,
                kicker,
                id,
                revision);
    }
}
