package kuaibao.enrich.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.EntityType;

/**
 * Finds the sentence that tells what the report is about: in the lead, or further on where the lead paints a scene or
 * counts figures and a later sentence says what was held on the day.
 */
final class LeadReader {
    private static final Pattern ATTENDS = Pattern.compile("出席|参加|见证");
    private static final Pattern REHEARSED = Pattern.compile("演练|演习");

    private final ArticleText article;
    private final List<Passage> passages;
    private final Readings readings;
    private final DayReader days;

    LeadReader(ArticleText article, List<Passage> passages, Readings readings, DayReader days) {
        this.article = article;
        this.passages = passages;
        this.readings = readings;
        this.days = days;
    }

    /** A sentence and what it tells of. */
    record Lead(Passage passage, Trigger trigger) {}

    Optional<Lead> read() {
        int first = passages.isEmpty() ? 0 : passages.get(0).paragraph();
        boolean rehearsed = article.titles().stream()
                .anyMatch(title -> REHEARSED.matcher(title).find());
        for (Passage passage : passages) {
            boolean leads = passage.paragraph() == first;
            if (!leads && !days.names(passage)) {
                continue;
            }
            List<Trigger> told = readings.of(passage);
            Optional<Trigger> best = rehearsal(told, rehearsed).or(() -> TriggerReader.best(told));
            Optional<Trigger> main =
                    best.filter(trigger -> leads ? isNews(passage, trigger) : isOfDay(passage, trigger));
            if (main.isPresent()) {
                return main.map(trigger -> new Lead(passage, trigger));
            }
        }
        return attended(first);
    }

    /** {@code 首班货轮驶离港口。苏远山出席首航仪式}: the lead paints the scene and says the day. */
    private Optional<Lead> attended(int first) {
        if (days.own().isEmpty()) {
            return Optional.empty();
        }
        for (Passage passage : passages) {
            if (passage.paragraph() > first + 1) {
                break;
            }
            if (passage.has(EntityType.PERSON)
                    && ATTENDS.matcher(passage.text()).find()) {
                Optional<Trigger> ceremony = readings.of(passage).stream()
                        .filter(Trigger::isCeremony)
                        .findFirst();
                if (ceremony.isPresent()) {
                    return ceremony.map(trigger -> new Lead(passage, trigger));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Trigger> rehearsal(List<Trigger> told, boolean titled) {
        return told.stream()
                .filter(trigger -> titled && trigger.type() == EventType.DRILL)
                .findFirst();
    }

    /** Words that only hint at an event need a day; without one they stand in essays and portraits too. */
    private boolean isNews(Passage passage, Trigger trigger) {
        return trigger.isStrong() || days.own().isPresent() || DayReader.namesDay(passage.text(), trigger.begin());
    }

    private boolean isOfDay(Passage passage, Trigger trigger) {
        return trigger.isStrong()
                && (days.isSameDay(passage, trigger.end())
                        || (trigger.confidence() > 0.85
                                && days.between(passage, 0, trigger.end()).isPresent()));
    }
}
