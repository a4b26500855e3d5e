package kuaibao.schemas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.RawArticle;

/**
 * The only list of topics. Names are dotted, never with underscores, since the broker's metric names cannot tell the
 * two apart (KAFKA-13743).
 */
public final class Topics {
    /** The largest page that the intake takes, in bytes. */
    public static final int MAX_PAGE_BYTES = 2 * 1024 * 1024;

    /** The largest record that any of our topics takes, in bytes: a page and what surrounds it. */
    public static final int MAX_RECORD_BYTES = MAX_PAGE_BYTES + 1024 * 1024;

    /** What a value may have of {@link #MAX_RECORD_BYTES}: the rest is for key and headers, a dead letter's included. */
    public static final int MAX_VALUE_BYTES = MAX_RECORD_BYTES - 64 * 1024;

    private static final Pattern PREFIX = Pattern.compile("[a-zA-Z0-9.-]{0,100}");
    private static final String FOREVER = "-1";

    private final String prefix;

    /**
     * The topics of one installation.
     *
     * @param prefix written before every name, for clusters that are shared; empty for none
     */
    public Topics(String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "a topic prefix holds letters, digits, dots and hyphens, 100 at most, got: " + prefix);
        }
        this.prefix = prefix;
    }

    /** Pages as received, kept for ever: the archive, and the source of every replay. */
    public Topic<Page> pages() {
        return new Topic<>(prefix + "bulletin.pages", Page.class, kept(FOREVER));
    }

    /** Articles as split off a page; newsroom systems may write here themselves. */
    public Topic<RawArticle> rawArticles() {
        return new Topic<>(prefix + "bulletin.articles.raw", RawArticle.class, kept(FOREVER));
    }

    /** Articles with their facts, the newest of each id kept. */
    public Topic<EnrichedArticle> enrichedArticles() {
        Map<String, String> settings = new LinkedHashMap<>(limits());
        settings.put("cleanup.policy", "compact");
        return new Topic<>(prefix + "bulletin.articles.enriched", EnrichedArticle.class, settings);
    }

    /** Every topic that carries our records, in the order of the data's way. */
    public List<Topic<?>> all() {
        return List.of(pages(), rawArticles(), enrichedArticles());
    }

    /** Every topic that must exist, dead letters included, with the broker's settings of it. */
    public Map<String, Map<String, String>> definitions() {
        Map<String, Map<String, String>> definitions = new LinkedHashMap<>();
        for (Topic<?> topic : all()) {
            definitions.put(topic.name(), topic.settings());
            definitions.put(topic.deadLetters(), kept(FOREVER));
        }
        return definitions;
    }

    private static Map<String, String> kept(String milliseconds) {
        Map<String, String> settings = new LinkedHashMap<>(limits());
        settings.put("cleanup.policy", "delete");
        settings.put("retention.ms", milliseconds);
        return settings;
    }

    private static Map<String, String> limits() {
        return Map.of("max.message.bytes", Integer.toString(MAX_RECORD_BYTES), "message.timestamp.type", "CreateTime");
    }
}
