package kuaibao.enrich.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.DateRange;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Part;
import kuaibao.enrich.Span;
import kuaibao.enrich.date.DateFinder;

/** Reports of invented people, places and firms, and the events in them. */
final class Reports {
    private Reports() {}

    static DateRange april(int day) {
        LocalDate date = LocalDate.of(2024, 4, day);
        return new DateRange(date, date);
    }

    static List<Event> find(Optional<DateRange> date, List<String> paragraphs, String... people) {
        List<Mention> mentions = new ArrayList<>();
        for (String person : people) {
            add(mentions, paragraphs, person, EntityType.PERSON);
        }
        add(mentions, paragraphs, "云岭市", EntityType.PLACE);
        add(mentions, paragraphs, "松涛园区", EntityType.PLACE);
        add(mentions, paragraphs, "青禾集团", EntityType.ORGANIZATION);
        return find(article(date, paragraphs), mentions);
    }

    static List<Event> find(ArticleText article) {
        return find(article, List.of());
    }

    private static List<Event> find(ArticleText article, List<Mention> mentions) {
        return new EventFinder().find(article, mentions, new DateFinder().find(article));
    }

    private static void add(List<Mention> mentions, List<String> paragraphs, String name, EntityType type) {
        for (int i = 0; i < paragraphs.size(); i++) {
            int at = paragraphs.get(i).indexOf(name);
            if (at >= 0) {
                mentions.add(new Mention(name, type, new Span(Part.PARAGRAPH, i, at, at + name.length())));
            }
        }
    }

    static ArticleText article(Optional<DateRange> date, List<String> paragraphs) {
        return new ArticleText(
                List.of(), paragraphs, date, OptionalInt.of(2024), Optional.empty(), Optional.empty(), List.of());
    }
}
